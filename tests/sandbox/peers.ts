import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { afterEach } from 'vitest';
import { listen, stopListening } from '../../apps/sandbox/src/listen.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await stopListening(server);
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
}

export interface ReceivedEvent {
  url: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

/** Receives webhooks; a batch counts as the events in it. `statuses` are answered first, then 200. */
export async function webhookReceiver(
  statuses: number[] = [],
): Promise<{ events: ReceivedEvent[]; posts: unknown[]; url: string }> {
  const events: ReceivedEvent[] = [];
  const posts: unknown[] = [];
  const base = await serve((req, res) => {
    let text = '';
    req.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    req.on('end', () => {
      const body = JSON.parse(text);
      posts.push(body);
      for (const event of Array.isArray(body) ? body : [body]) {
        events.push({ url: req.url ?? '', headers: req.headers, body: event });
      }
      res.statusCode = statuses.shift() ?? 200;
      res.end('ok');
    });
  });
  return { events, posts, url: `${base}/hook` };
}

/** Serves files by path; `/dialihkan` redirects to `/`, everything else is 404. Resolves with its address. */
export function fileServer(files: Record<string, { type: string; bytes: Buffer }>): Promise<string> {
  return serve((req, res) => {
    const file = files[req.url ?? ''];
    if (file) res.setHeader('content-type', file.type).end(file.bytes);
    else if (req.url === '/dialihkan') res.writeHead(302, { location: Object.keys(files)[0] }).end();
    else res.writeHead(404).end();
  });
}
