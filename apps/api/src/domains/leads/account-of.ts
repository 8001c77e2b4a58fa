import { BadInputError } from '../../kernel/errors.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import type { AccountService } from '../identity/account.service.ts';
import { AccountNotFound } from '../identity/identity.errors.ts';

/** The account whose leads a caller looks at: its own, or the one that a super admin must name. Throws BadInputError. */
export async function accountIdOf(
  accounts: AccountService,
  principal: Principal,
  named: string | null,
): Promise<string> {
  if (principal.role !== Role.SUPER_ADMIN && principal.accountId) return principal.accountId;
  try {
    return (await accounts.findFor(principal, named)).id;
  } catch (error) {
    if (error instanceof AccountNotFound) throw new BadInputError('Say for which account.');
    throw error;
  }
}
