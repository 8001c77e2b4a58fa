import { Router } from 'express';
import { fromPublicId } from '../../kernel/ids.ts';
import type { ImageService } from './image.service.ts';

const YEAR_SECONDS = 31_536_000;

/** `GET /images/<img id>/<name>`: an image of a mail, for everybody who has its address; it never changes. */
export function imageEdge(images: ImageService): Router {
  const router = Router();
  router.get('/images/:id/:name', async (request, response) => {
    const id = fromPublicId('img', request.params.id);
    const image = id && (await images.open(id));
    if (!image) {
      response.status(404).json({ error: 'Not found.' });
      return;
    }
    response
      .set({
        'content-type': image.contentType,
        'cache-control': `public, max-age=${YEAR_SECONDS}, immutable`,
        etag: `"${Buffer.from(image.hash).toString('hex').slice(0, 32)}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        // Mail is read on other people's pages.
        'cross-origin-resource-policy': 'cross-origin',
      })
      .send(Buffer.from(image.bytes));
  });
  return router;
}
