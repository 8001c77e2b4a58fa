import { mayAccess, type Principal, Role } from '../../kernel/principal.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { Template } from './template.entity.ts';

/** People see their own templates and those of the platform, which they inherit. */
export function maySee(principal: Principal, accountId: string): boolean {
  return mayAccess(principal, accountId) || accountId === PLATFORM_ACCOUNT_ID;
}

/** Those of the platform are changed by super admins alone. */
export function mayChange(principal: Principal, { accountId }: Pick<Template, 'accountId'>): boolean {
  return principal.role === Role.SUPER_ADMIN || principal.accountId === accountId;
}
