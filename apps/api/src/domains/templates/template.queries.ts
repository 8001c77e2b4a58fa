import type { FilterQuery } from '@mikro-orm/core';
import { raw } from '@mikro-orm/core';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { Template } from './template.entity.ts';

/** Which templates an account sees: its own, and those of the platform that it has no template of its own for. */
export function templatesSeenBy(
  accountId: string,
  wanted: { search?: string | null; typeKeys?: string[] | null; archived?: boolean | null },
): FilterQuery<Template> {
  const archived = wanted.archived ?? false;
  const conditions: FilterQuery<Template>[] = [{ archivedAt: archived ? { $ne: null } : null }];
  if (archived || accountId === PLATFORM_ACCOUNT_ID) conditions.push({ accountId });
  else
    conditions.push({ $or: [{ accountId }, { $and: [{ accountId: PLATFORM_ACCOUNT_ID }, notOverridden(accountId)] }] });
  if (wanted.search) {
    const pattern = `%${wanted.search.replace(/[\\%_]/g, '\\$&')}%`;
    conditions.push({ $or: [{ name: { $ilike: pattern } }, { key: { $ilike: pattern } }] });
  }
  if (wanted.typeKeys && wanted.typeKeys.length > 0) conditions.push({ typeKey: { $in: wanted.typeKeys } });
  return { $and: conditions };
}

function notOverridden(accountId: string): FilterQuery<Template> {
  const condition = raw(
    (alias) => `not exists (select 1 from template own
      where own.account_id = ? and own.key = ${alias}.key and own.archived_at is null)`,
    [accountId],
  );
  return { [condition]: [] };
}
