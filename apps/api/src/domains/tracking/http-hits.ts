import { type Request, type Response, Router } from 'express';
import { addressOf } from '../../infra/graphql/caller.ts';
import type { HitsService, Visitor } from './hits.service.ts';

/** 1×1, transparent. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADUlEQVQI12NgYGBgAAAABQABXvMqOgAAAABJRU5ErkJggg==',
  'base64',
);

const INVALID = `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tautan tidak berlaku</title></head>
<body style="font-family:system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem;line-height:1.5">
<h1 style="font-size:1.25rem">Tautan ini tidak berlaku</h1>
<p>Alamatnya tidak lengkap atau sudah diubah. Buka lagi tautan dari emailnya.</p>
<h2 style="font-size:1rem" lang="en">This link is not valid</h2>
<p lang="en">Its address is incomplete or was changed. Open the link from the e-mail again.</p>
</body>
</html>
`;

/**
 * `GET /email/track/open/<token>.png` and `GET /email/track/click/<message>/<link>`, and HEAD of both: the picture, or the
 * way to where the link leads. What is altered is answered with 400 and leads nowhere. Answered once the visit is on disk.
 */
export function hitEdge({ hits, trustedProxies }: { hits: HitsService; trustedProxies: number }): Router {
  const router = Router();
  const visitorOf = (request: Request): Visitor => ({
    address: addressOf(request, trustedProxies),
    userAgent: request.get('user-agent') ?? null,
    headOnly: request.method === 'HEAD',
  });
  router.get('/email/track/open/:file', async (request, response) => {
    const token = /^([\w-]+)\.png$/.exec(request.params.file)?.[1];
    if (!token || !(await hits.open(token, visitorOf(request)))) return refuse(response);
    unkept(response).type('png').setHeader('cross-origin-resource-policy', 'cross-origin');
    response.send(PIXEL);
  });
  router.get('/email/track/click/:message/:link', async (request, response) => {
    const target = await hits.click(request.params.message, request.params.link, visitorOf(request));
    if (!target) return refuse(response);
    unkept(response).redirect(302, target);
  });
  return router;
}

/** Neither kept on the way nor told to where it leads. */
function unkept(response: Response): Response {
  return response.set({ 'cache-control': 'no-store, max-age=0', 'referrer-policy': 'no-referrer' });
}

function refuse(response: Response): void {
  unkept(response).status(400).type('html').send(INVALID);
}
