import { Router } from 'express';
import type { Database } from '../../infra/database.ts';
import { isUuid } from '../../kernel/ids.ts';
import type { AttachmentLinks } from './attachment-links.ts';
import { loadFiles } from './sql/attachment-files.ts';

/**
 * `GET /attachments/<file>/<expiry>/<signature>/<name>`: a file of a mail, for providers that fetch files themselves.
 * 404 for whatever is not an address of ours or has expired, so that nothing can be learnt by trying.
 */
export function attachmentEdge(deps: { database: Database; links: AttachmentLinks }): Router {
  const router = Router();
  router.get('/attachments/:fileId/:expiry/:signature/:name', async (request, response) => {
    const { fileId, expiry, signature, name } = request.params;
    const known = isUuid(fileId) && deps.links.verify({ fileId, expiry, signature, name });
    const bytes = known ? (await loadFiles(deps.database, [fileId])).get(fileId) : undefined;
    if (!bytes) {
      response.status(404).json({ error: 'Not found.' });
      return;
    }
    response.attachment(name).setHeader('cache-control', 'private, no-store').send(bytes);
  });
  return router;
}
