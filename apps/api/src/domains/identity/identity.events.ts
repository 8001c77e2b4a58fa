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
