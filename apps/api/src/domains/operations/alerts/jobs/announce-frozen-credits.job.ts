import type { Database } from '../../../../infra/database.ts';
import { defineJob, type Job } from '../../../../infra/jobs.ts';
import { toPublicId } from '../../../../kernel/ids.ts';
import { creditAccountFrozen } from '../../../credits/credits.events.ts';
import type { AccountService } from '../../../identity/account.service.ts';
import type { AlertService } from '../alert.service.ts';

/** Fingerprint of the trouble of an account whose balance disagrees with its ledger. */
const PREFIX = 'credit-frozen:';

/** Tells that an account is frozen. That it is thawed is seen by the round of checks. */
export function announceFrozenCreditsJob(services: {
  database: Database;
  alerts: AlertService;
  accounts: AccountService;
}): Job {
  return defineJob({
    definition: creditAccountFrozen,
    handle: async ({ accountId, because }) => {
      const account = (await services.accounts.find(accountId))?.name ?? accountId;
      const facts = { account, accountId: toPublicId('acc', accountId), text: because };
      await services.database.transaction((sql) =>
        services.alerts.report(sql, { kind: 'CREDIT_FROZEN', fingerprint: `${PREFIX}${accountId}`, facts }),
      );
    },
  });
}
