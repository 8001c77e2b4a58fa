import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId, type IdPrefix } from '../../../kernel/ids.ts';
import { mayAccess, type Principal, Role } from '../../../kernel/principal.ts';
import { chosenIds } from '../chosen-ids.ts';
import type { FailureFilter } from './sql/read-failures.ts';

/** A filter as the caller gives it; ids are public ids. */
export interface FailureFilterInput {
  ids?: string[] | null;
  kinds?: string[] | null;
  states?: string[] | null;
  errorClasses?: string[] | null;
  fingerprint?: string | null;
  providerId?: string | null;
  ownerUserId?: string | null;
  accountId?: string | null;
  text?: string | null;
  from?: Date | null;
  until?: Date | null;
  critical?: boolean | null;
}

/** The filter restricted to what the caller may see. Throws BadInputError for ids that cannot be. */
export function failureFilterFor(principal: Principal, filter: FailureFilterInput): FailureFilter {
  const named = idOf('acc', filter.accountId);
  return {
    accountId: principal.role === Role.SUPER_ADMIN ? named : principal.accountId,
    ids: chosenIds('fop', filter.ids),
    kinds: filter.kinds ?? null,
    states: filter.states ?? null,
    errorClasses: filter.errorClasses ?? null,
    fingerprint: filter.fingerprint ?? null,
    providerId: idOf('prv', filter.providerId),
    ownerUserId: idOf('usr', filter.ownerUserId),
    text: filter.text?.trim() || null,
    from: filter.from ?? null,
    until: filter.until ?? null,
    critical: filter.critical ?? null,
  };
}

/** An affiliate sees what belongs to its account; what belongs to no account is for super admins. */
export function maySee(principal: Principal, accountId: string | null): boolean {
  return accountId === null ? principal.role === Role.SUPER_ADMIN : mayAccess(principal, accountId);
}

function idOf(prefix: IdPrefix, publicId: string | null | undefined): string | null {
  if (!publicId) return null;
  const id = fromPublicId(prefix, publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
  return id;
}
