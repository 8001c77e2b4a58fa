import { BadInputError } from '../../../kernel/errors.ts';
import { type Principal, Role } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountNotFound } from '../../identity/identity.errors.ts';

/** The account that is read: a super admin names it, others read their own whatever they name. Throws BadInputError. */
export async function accountRead(
  accounts: AccountService,
  principal: Principal,
  publicId: string | null | undefined,
): Promise<string> {
  if (principal.role !== Role.SUPER_ADMIN) return principal.accountId!;
  if (!publicId) throw new BadInputError('Say of which account: "accountId" is missing.');
  try {
    return (await accounts.findFor(principal, publicId)).id;
  } catch (error) {
    throw error instanceof AccountNotFound ? new BadInputError('"accountId" is not an id of an account.') : error;
  }
}
