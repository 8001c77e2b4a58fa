import { once } from 'node:events';
import { createServer } from 'node:http';

/** A web server with files, as shops have one; it counts who asks for what. */
export interface FileServer {
  /** Puts a file there; returns its address. */
  add(path: string, bytes: Buffer, contentType: string): string;
  requests(path: string): number;
  close(): Promise<void>;
}

export async function serveFiles(): Promise<FileServer> {
  const files = new Map<string, { bytes: Buffer; contentType: string }>();
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const file = files.get(path);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.contentType ?? 'text/plain' });
    response.end(file?.bytes ?? 'tidak ada');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The file server does not listen.');
  return {
    add(path, bytes, contentType) {
      files.set(path, { bytes, contentType });
      return `http://127.0.0.1:${bound.port}${path}`;
    },
    requests: (path) => counts.get(path) ?? 0,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
