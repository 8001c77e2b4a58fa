import { defineJob, type Job } from '../../../infra/jobs.ts';
import { PLATFORM_ACCOUNT_ID } from '../../identity/account.service.ts';
import { senderVerificationRequested } from '../../identity/identity.events.ts';
import { SENDER_VERIFICATION } from '../../identity/links.service.ts';
import type { SenderIdentityService } from '../../identity/sender-identity.service.ts';
import type { EmailService } from '../email.service.ts';
import { senderVerificationMail } from '../own-mails.ts';

/** Mails the link that confirms a sender. Runs twice, sends once: the request's id is the idempotency key. */
export function sendSenderVerificationJob(services: { senders: SenderIdentityService; emails: EmailService }): Job {
  return defineJob({
    definition: senderVerificationRequested,
    handle: async (request) => {
      const facts = await services.senders.mailFacts(request.identityId);
      if (!facts) return;
      const { identity, account } = facts;
      await services.emails.sendOwn({
        ...senderVerificationMail,
        accountId: PLATFORM_ACCOUNT_ID,
        to: identity.address,
        variables: { nama: identity.name, toko: account.name, alamat: identity.address },
        secretLinks: { link: { purpose: SENDER_VERIFICATION, linkId: services.senders.linkIdOf(request) } },
        idempotencyKey: request.requestId,
      });
    },
  });
}
