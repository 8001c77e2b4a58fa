import { createServer } from 'node:http';
import type { OutgoingAttachment } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { type Listening, listen } from './listening.ts';

/** Serves attachments at addresses of their own, as Merpati does for providers that fetch them. */
export async function serveFiles(files: OutgoingAttachment[]): Promise<Listening & { files: OutgoingAttachment[] }> {
  const server = createServer((req, res) => {
    const file = files.find(({ name }) => req.url === `/${encodeURIComponent(name)}`);
    if (file) res.writeHead(200, { 'content-type': file.contentType, 'content-length': file.bytes.length });
    else res.writeHead(404);
    res.end(file?.bytes);
  });
  const listening = await listen(server);
  const served = files.map((file) => ({ ...file, url: `${listening.url}/${encodeURIComponent(file.name)}` }));
  return { ...listening, files: served };
}
