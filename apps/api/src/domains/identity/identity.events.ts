import { z } from 'zod';
import type { JobDefinition } from '../../infra/jobs.ts';

const linkPayload = z.object({ linkId: z.uuid() });

/** A user asked for a new password; the link is `OneTimeLink` `linkId`. */
export const passwordResetRequested: JobDefinition<{ linkId: string }> = {
  queue: 'identity.password-reset-requested',
  payload: linkPayload,
  retryLimit: 5,
  retryDelay: 2,
};

/** A user was invited; the link is `OneTimeLink` `linkId`. */
export const userInvited: JobDefinition<{ linkId: string }> = {
  queue: 'identity.user-invited',
  payload: linkPayload,
  retryLimit: 5,
  retryDelay: 2,
};

/** A sender was added; the link to confirm it is made of both ids, `requestId` tells when it was asked for. */
export const senderVerificationRequested: JobDefinition<{ identityId: string; requestId: string }> = {
  queue: 'identity.sender-verification-requested',
  payload: z.object({ identityId: z.uuid(), requestId: z.uuid() }),
  retryLimit: 5,
  retryDelay: 2,
};
