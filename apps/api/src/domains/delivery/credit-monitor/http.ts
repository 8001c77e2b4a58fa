import { type Request, type Response, Router } from 'express';
import { type Authenticate, callerBehind, credentialsOf } from '../../../infra/graphql/caller.ts';
import { sameText } from '../../../infra/secrets.ts';
import { ApiScope, type Principal, Role } from '../../../kernel/principal.ts';
import type { ProviderCreditService } from '../provider-credit.service.ts';
import type { CreditDeskService } from './credit-desk.service.ts';

interface Deps {
  desk: CreditDeskService;
  credits: ProviderCreditService;
  authenticate: Authenticate;
  /** Null: nobody may drive Merpati by a clock of their own. */
  cronSecret: string | null;
}

/**
 * `GET /api/admin/email-credits`: `{"balance":429405,"status":"healthy"}` of the first provider that told, for super admins
 * and keys with PROVIDER_CREDITS_READ. `GET|POST /api/cron/check-email-credits` asks first, for an outside scheduler.
 */
export function creditMonitorEdge(deps: Deps): Router {
  const router = Router();
  router.get('/api/admin/email-credits', async (request, response) => {
    const principal = await callerBehind(deps.authenticate, request);
    if (!principal) return void response.status(401).json({ error: 'Needs Authorization: Bearer with a key.' });
    if (!mayRead(principal)) return void response.status(403).json({ error: 'This key may not read it.' });
    await answer(deps, response);
  });
  const checkNow = async (request: Request, response: Response) => {
    const { bearer } = credentialsOf(request);
    if (!deps.cronSecret || !bearer || !sameText(bearer, deps.cronSecret))
      return void response.status(401).json({ error: 'Needs Authorization: Bearer CRON_SECRET.' });
    await deps.credits.check(null);
    await answer(deps, response);
  };
  router.route('/api/cron/check-email-credits').get(checkNow).post(checkNow);
  return router;
}

function mayRead({ kind, role, scopes }: Principal): boolean {
  return kind === 'person' ? role === Role.SUPER_ADMIN : scopes.has(ApiScope.PROVIDER_CREDITS_READ);
}

async function answer({ desk }: Deps, response: Response): Promise<void> {
  const all = await desk.list();
  const told = all.find(({ remaining }) => remaining !== null);
  response.setHeader('cache-control', 'no-store');
  if (told) response.json({ balance: told.remaining, status: told.level?.toLowerCase() });
  else response.status(503).json({ error: all[0]?.problem ?? 'No provider has told its balance yet.' });
}
