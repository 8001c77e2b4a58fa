import { defineJob, type Job, type JobDefinition } from '../../../infra/jobs.ts';
import { PLATFORM_ACCOUNT_ID } from '../../identity/account.service.ts';
import { LinkPurpose } from '../../identity/session.entity.ts';
import type { UserService } from '../../identity/user.service.ts';
import type { EmailService } from '../email.service.ts';
import { ownMails } from '../own-mails.ts';

/** Mails the link of an invitation or password reset. Runs twice, sends once: the link's id is the idempotency key. */
export function sendOwnMailJob(
  definition: JobDefinition<{ linkId: string }>,
  services: { users: UserService; emails: EmailService },
): Job {
  return defineJob({
    definition,
    handle: async ({ linkId }) => {
      const facts = await services.users.mailFacts(linkId);
      if (!facts || facts.purpose === LinkPurpose.SIGN_IN) return;
      const { user, purpose } = facts;
      await services.emails.sendOwn({
        ...ownMails[purpose],
        accountId: PLATFORM_ACCOUNT_ID,
        to: user.email,
        variables: { nama: user.name },
        secretLinks: { link: { purpose, linkId } },
        idempotencyKey: linkId,
      });
    },
  });
}
