import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { EntityManager } from '../../infra/orm.ts';
import { isUuid } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { plainLine } from '../../kernel/plain-line.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import { NameInvalid } from './identity.errors.ts';

const MAX_NAME_LENGTH = 100;

/** Trimmed; names end up in headers of mails, where a line break would begin another header. Throws NameInvalid. */
export function checkedName(name: string, field?: string): string {
  const line = plainLine(name, MAX_NAME_LENGTH);
  if (line === null) throw new NameInvalid(field);
  return line;
}

/** Restricts rows to the caller's account; a super admin sees all. */
export function ownAccount(principal: Principal): { account?: string } {
  return principal.role === Role.SUPER_ADMIN ? {} : { account: principal.accountId! };
}

/** A keyset page of rows whose ids grow with time. */
export async function newestFirst<Entity extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Entity>,
  where: object,
  request: PageRequest,
): Promise<Page<Entity>> {
  const size = pageSize(request.first);
  const after = decodeCursor(request.after, isUuid);
  const filter = (after ? { $and: [where, { id: { $lt: after } }] } : where) as FilterQuery<Entity>;
  const rows = await em.find(entity, filter, { limit: size + 1, orderBy: { id: 'desc' } as never });
  return toPage(rows as Entity[], size, {
    after,
    keyOf: (row) => row.id,
    count: () => em.fork().count(entity, where as FilterQuery<Entity>),
  });
}
