import DataLoader from 'dataloader';
import type { Database } from '../../../infra/database.ts';
import { loaderOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { refusalsOf } from '../../preferences/reach.service.ts';
import { LeadStatus } from '../lead.entity.ts';
import {
  countOfStages,
  findStages,
  type LeadFieldRow,
  type LeadStageRow,
  listFields,
} from '../settings/lead-settings.queries.ts';
import { LeadReach } from './lead.enums.ts';
import { MOST_COUNTED } from './lead.limits.ts';
import type { LeadRow } from './lead.queries.ts';
import { findLeads } from './sql/read-leads.ts';

/** One statement per request for any number of them. */
export function leadOf(context: RequestContext, database: Database, id: string): Promise<LeadRow | null> {
  return loaderOf(context, 'lead', () => byId(async (ids) => findLeads(database, ids))).load(id);
}

export function stageOf(context: RequestContext, database: Database, id: string): Promise<LeadStageRow | null> {
  return loaderOf(context, 'leadStage', () => byId(async (ids) => findStages(database, ids))).load(id);
}

export function fieldsOf(context: RequestContext, database: Database, accountId: string): Promise<LeadFieldRow[]> {
  const make = () =>
    new DataLoader<string, LeadFieldRow[]>((ids) => Promise.all(ids.map((id) => listFields(database, id))));
  return loaderOf(context, 'leadFields', make).load(accountId);
}

/** Leads of a stage that are not archived, counted up to 10,001. */
export function leadsOfStage(
  context: RequestContext,
  database: Database,
  stage: { id: string; accountId: string },
): Promise<number> {
  const make = () =>
    new DataLoader<{ id: string; accountId: string }, number, string>(
      async (stages) => {
        const counts = await countOfStages(database, [...stages], MOST_COUNTED + 1);
        return stages.map(({ id }) => counts.get(id) ?? 0);
      },
      { cacheKeyFn: ({ id }) => id },
    );
  return loaderOf(context, 'leadsOfStage', make).load(stage);
}

/** Whether mail that allows opting out may go to a lead. */
export async function reachOf(
  context: RequestContext,
  database: Database,
  { accountId, email, status }: LeadRow,
): Promise<LeadReach> {
  if (status === LeadStatus.ARCHIVED) return LeadReach.ARCHIVED;
  if (!email) return LeadReach.NO_ADDRESS;
  const make = () =>
    new DataLoader<{ accountId: string; address: string }, LeadReach, string>(
      async (recipients) => {
        const refusals = await refusalsOf(
          database,
          recipients.map(({ accountId, address }) => ({ accountId, address })),
        );
        const found = new Map(refusals.map((refusal) => [keyOf(refusal), refusal]));
        return recipients.map((recipient) => reachBy(found.get(keyOf(recipient))));
      },
      { cacheKeyFn: keyOf },
    );
  return loaderOf(context, 'leadReach', make).load({ accountId, address: email });
}

function reachBy(refusal: { suppressed: boolean; optedOut: boolean } | undefined): LeadReach {
  if (refusal?.optedOut) return LeadReach.OPTED_OUT;
  return refusal?.suppressed ? LeadReach.SUPPRESSED : LeadReach.OK;
}

function keyOf({ accountId, address }: { accountId: string; address: string }): string {
  return `${accountId} ${address}`;
}

function byId<T extends { id: string }>(find: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
