import { Router } from 'express';
import { type CreditStatementService, isLanguage } from './credit-statement.service.ts';
import { statementCsv, statementPdf } from './write-statement.ts';

const NAME = /^[\w-]+\.(pdf|csv)$/;

/**
 * `GET /credit-statements/<account>/<month>/<language>/<expiry>/<signature>/<name>.pdf` or `….csv`: a statement, for a browser that
 * cannot send a bearer token with a download. 404 for whatever is not an address of ours or has stopped working.
 */
export function statementEdge(statements: CreditStatementService): Router {
  const router = Router();
  router.get('/credit-statements/:accountId/:month/:language/:expiry/:signature/:name', async (request, response) => {
    const { name, ...address } = request.params;
    const { language } = address;
    const statement = isLanguage(language) && NAME.test(name) ? await statements.open(address) : null;
    if (!statement || !isLanguage(language)) {
      response.status(404).json({ error: 'Not found.' });
      return;
    }
    const body = name.endsWith('.csv') ? statementCsv(statement, language) : await statementPdf(statement, language);
    response.attachment(name).setHeader('cache-control', 'private, no-store').send(body);
  });
  return router;
}
