import { z } from 'zod';
import type { Sql } from '../../../infra/database.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { accountIdOf } from '../account-of.ts';
import { countLeads, nextLeadIds } from '../desk/lead.queries.ts';
import { leadWhereOf, storedLeadWhere } from '../desk/lead-where.ts';
import { findLeads, newestLeadId } from '../desk/sql/read-leads.ts';
import type { LeadSelection } from './lead-bulk.graphql.ts';

/** As many as a person picks by hand in a list; more are named by a filter. */
const MOST_CHOSEN = 500;
/** More than any account has. */
const ALL = 2_000_000_000;

/** Leads of one account, as a bulk operation keeps them: those that were picked, or those that match and were made until it began. */
export const storedSelection = z.object({
  accountId: z.uuid(),
  chosen: z.union([z.object({ ids: z.array(z.uuid()) }), z.object({ where: storedLeadWhere, last: z.uuid() })]),
});
export type StoredSelection = z.infer<typeof storedSelection>;

/** What a selection names and how many leads that is; null: none. Throws BadInputError. */
export async function resolveSelection(
  sql: Sql,
  accounts: AccountService,
  principal: Principal,
  selection: LeadSelection,
): Promise<{ stored: StoredSelection; count: number } | null> {
  const { ids, filter } = selection;
  if (Boolean(ids) === Boolean(filter)) throw new BadInputError('A selection names either ids or a filter.');
  if (ids) return chosenByHand(sql, principal, ids);
  const accountId = await accountIdOf(accounts, principal, filter?.accountId ?? null);
  const where = leadWhereOf(accountId, filter ?? {});
  const [count, last] = [await countLeads(sql, where, ALL), await newestLeadId(sql, accountId)];
  return last === null || count === 0 ? null : { stored: { accountId, chosen: { where, last } }, count };
}

/** Ids of the next leads of a selection, in their order. */
export async function nextOfSelection(
  sql: Sql,
  { chosen }: StoredSelection,
  page: { after: string | null; limit: number },
): Promise<string[]> {
  if ('where' in chosen) return nextLeadIds(sql, chosen.where, { ...page, last: chosen.last });
  const behind = chosen.ids.filter((id) => page.after === null || id > page.after);
  return behind.sort().slice(0, page.limit);
}

async function chosenByHand(sql: Sql, principal: Principal, publicIds: string[]) {
  if (publicIds.length > MOST_CHOSEN)
    throw new BadInputError(`More than ${MOST_CHOSEN} leads are chosen; use a filter.`);
  const ids = publicIds.map((publicId) => {
    const id = fromPublicId('led', publicId);
    if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of a lead.`);
    return id;
  });
  const leads = (await findLeads(sql, ids)).filter(({ accountId }) => mayAccess(principal, accountId));
  const accountIds = [...new Set(leads.map(({ accountId }) => accountId))];
  if (accountIds.length > 1) throw new BadInputError('The leads are of more than one account.');
  const [accountId] = accountIds;
  return accountId ? { stored: { accountId, chosen: { ids: leads.map(({ id }) => id) } }, count: leads.length } : null;
}
