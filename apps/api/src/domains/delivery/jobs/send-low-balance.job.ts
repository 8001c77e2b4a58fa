import { partKey } from '../../../infra/idempotency.ts';
import { defineJob, type Job } from '../../../infra/jobs.ts';
import type { CreditAccountService } from '../../credits/credit-account.service.ts';
import { creditBalanceLow } from '../../credits/credits.events.ts';
import { PLATFORM_ACCOUNT_ID } from '../../identity/account.service.ts';
import type { UserService } from '../../identity/user.service.ts';
import type { EmailService } from '../email.service.ts';
import { lowBalanceMail } from '../own-mails.ts';

const figures = new Intl.NumberFormat('id-ID');

/** Warns the people of an account of its low balance. Runs twice, sends once: the crossing and the person are the key. */
export function sendLowBalanceJob(services: {
  credits: CreditAccountService;
  users: UserService;
  emails: EmailService;
  publicUrl: string;
}): Job {
  const { credits, users, emails, publicUrl } = services;
  return defineJob({
    definition: creditBalanceLow,
    handle: async ({ accountId, warnedAt }) => {
      const account = await credits.find(accountId);
      if (!account?.warnBelow || account.available >= account.warnBelow) return;
      for (const user of await users.activeOf(accountId))
        await emails.sendOwn({
          ...lowBalanceMail,
          accountId: PLATFORM_ACCOUNT_ID,
          to: user.email,
          variables: {
            nama: user.name,
            toko: account.name,
            tersedia: figures.format(account.available),
            batas: figures.format(account.warnBelow),
            link: `${publicUrl}/credits`,
          },
          secretLinks: {},
          idempotencyKey: partKey(`${accountId}:${warnedAt}:${user.id}`, 0),
        });
    },
  });
}
