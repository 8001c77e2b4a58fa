import { AsyncLocalStorage } from 'node:async_hooks';
import type { Principal } from '../kernel/principal.ts';

/** Who changes something just now, for the audit log. */
export interface Acting {
  principal: Pick<Principal, 'userId' | 'kind' | 'credentialId'>;
  /** Network address. */
  ip: string;
  /** Name of the mutation. */
  operation: string;
}

const storage = new AsyncLocalStorage<Acting>();

/** Runs `work` in the name of somebody: what it changes in audited tables stands in the audit log under that name. */
export function actAs<T>(acting: Acting, work: () => T): T {
  return storage.run(acting, work);
}

/** Null: the program acts, not a person or key. */
export function acting(): Acting | null {
  return storage.getStore() ?? null;
}

/** What the triggers of audited tables read in the transaction, as the setting `merpati.actor`; null: nobody acts. */
export function actorSetting(): string | null {
  const now = acting();
  if (!now) return null;
  const { principal, ip, operation } = now;
  const key = principal.kind === 'apiKey' ? principal.credentialId : null;
  return JSON.stringify({ user: principal.userId, key, ip, operation });
}
