import { writeAudit } from '../../../infra/audit.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import { LeadNotFound } from '../desk/lead.errors.ts';
import { MOST_TAGS } from '../desk/lead.limits.ts';
import type { LeadRow } from '../desk/lead.queries.ts';
import { findLeads } from '../desk/sql/read-leads.ts';
import { deleteLeads, lockLeads, updateLeads } from '../desk/sql/write-leads.ts';
import { MergeOutOfBounds, TooManyTags } from './merge.errors.ts';
import { countBelongings, type Moved, moveBelongings, pointsOf, setScore } from './merge.queries.ts';
import { type MergeChange, mergeChanges, mergedLead } from './merged-lead.ts';

/** Leads that one decision merges; more is a job for the person's eyes, twice. */
const MOST_MERGED = 20;

export interface MergePreview {
  lead: LeadRow;
  changes: MergeChange[];
  moved: Moved;
}

interface Deps {
  database: Database;
  ids: IdGenerator;
  clock: Clock;
}

/** Makes one lead of several that are the same person. */
export class MergeService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** What a merge would do. Throws LeadNotFound, MergeOutOfBounds, TooManyTags. */
  async preview(principal: Principal, keepId: string, mergeIds: string[]): Promise<MergePreview> {
    const { database } = this.#deps;
    const ids = namedIds(keepId, mergeIds);
    const [keep, others] = chosen(principal, ids, await findLeads(database, ids));
    const lead = await merged(database, keep, others);
    const moved = await countBelongings(
      database,
      others.map(({ id }) => id),
    );
    return { lead, changes: mergeChanges(keep, lead), moved };
  }

  /** Merges for good: the others are gone, what they have that the kept one has too is in its timeline. Throws what `preview` throws. */
  async merge(principal: Principal, keepId: string, mergeIds: string[]): Promise<LeadRow> {
    const ids = namedIds(keepId, mergeIds);
    return this.#deps.database.transaction(async (sql) => {
      const [keep, others] = chosen(principal, ids, await lockLeads(sql, ids));
      const lead = await merged(sql, keep, others);
      const otherIds = others.map(({ id }) => id);
      await moveBelongings(sql, keep.id, otherIds);
      await deleteLeads(sql, otherIds);
      await updateLeads(sql, [lead]);
      await setScore(sql, lead);
      await this.#tell(sql, principal, keep, others);
      const [row] = await findLeads(sql, [keep.id]);
      return row!;
    });
  }

  async #tell(sql: Sql, principal: Principal, keep: LeadRow, others: LeadRow[]): Promise<void> {
    const at = this.#deps.clock.now();
    await recordActivities(
      sql,
      others.map(({ id, email, name, whatsapp }) => ({
        lead: { id: keep.id },
        kind: LeadActivityKind.MERGED,
        at,
        subject: name ?? email ?? whatsapp,
        subjectId: toPublicId('led', id),
        sourceKey: `merged:${id}`,
        data: { email, name, whatsapp },
        actorUserId: principal.userId,
      })),
    );
    await writeAudit(sql, {
      id: this.#deps.ids.next(),
      principal,
      accountId: keep.accountId,
      action: 'lead.merged',
      subject: toPublicId('led', keep.id),
      details: { merged: others.map(({ id }) => toPublicId('led', id)) },
    });
  }
}

async function merged(sql: Sql, keep: LeadRow, others: LeadRow[]): Promise<LeadRow> {
  const ids = [keep, ...others].map(({ id }) => id);
  const lead = mergedLead(keep, others, await pointsOf(sql, ids));
  if (lead.tags.length > MOST_TAGS) throw new TooManyTags(MOST_TAGS);
  return lead;
}

/** The kept one first. Ids that are none stay as they are, and are not found. */
function namedIds(keepId: string, mergeIds: string[]): string[] {
  const others = [...new Set(mergeIds)];
  if (others.length === 0 || others.length > MOST_MERGED || others.includes(keepId))
    throw new MergeOutOfBounds(MOST_MERGED);
  return [keepId, ...others].map((publicId, place) => {
    const id = fromPublicId('led', publicId);
    if (!id) throw new LeadNotFound(place === 0 ? 'keepId' : 'mergeIds');
    return id;
  });
}

/** The leads in the order in which they were named. Throws LeadNotFound when one is missing or of another account. */
function chosen(principal: Principal, ids: string[], rows: LeadRow[]): [LeadRow, LeadRow[]] {
  const [keep, ...others] = ids.map((id, place) => {
    const row = rows.find((one) => one.id === id);
    if (!row || !mayAccess(principal, row.accountId)) throw new LeadNotFound(place === 0 ? 'keepId' : 'mergeIds');
    return row;
  });
  if (others.some(({ accountId }) => accountId !== keep!.accountId)) throw new LeadNotFound('mergeIds');
  return [keep!, others];
}
