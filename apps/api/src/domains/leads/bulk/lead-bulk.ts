import { z } from 'zod';
import { type BulkKind, type BulkProgress, type BulkStep, defineBulk } from '../../../infra/bulk/bulk-kind.ts';
import type { Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { CHANGED_AT_ONCE, MOST_TAGS } from '../desk/lead.limits.ts';
import type { LeadRow } from '../desk/lead.queries.ts';
import { changeLeads } from '../desk/lead-changes.ts';
import { deleteLeads, lockLeads } from '../desk/sql/write-leads.ts';
import { LeadStatus } from '../lead.entity.ts';
import type { LeadNoteService } from '../notes/lead-note.service.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { nextOfSelection, type StoredSelection, storedSelection } from './lead-selection.ts';

export const CHANGE_LEADS = 'leads.change';
export const DELETE_LEADS = 'leads.delete';

const storedChange = z.object({
  addTags: z.array(z.string()),
  removeTags: z.array(z.string()),
  stageId: z.uuid().nullable(),
  status: z.enum(LeadStatus).nullable(),
  note: z.string().nullable(),
});
/** What is done to each lead of a selection; empty or null: nothing of the kind. */
export type StoredChange = z.infer<typeof storedChange>;

const changeInput = z.object({ selection: storedSelection, change: storedChange });
const deleteInput = z.object({ selection: storedSelection });

interface Deps {
  clock: Clock;
  leadSettings: LeadSettingsService;
  leadNotes: LeadNoteService;
}

/** What can be done to many leads at once; a chunk is written by a few statements, so it is larger than elsewhere. */
export function leadBulkKinds(deps: Deps): BulkKind[] {
  return [
    defineBulk({ kind: CHANGE_LEADS, input: changeInput, step: (sql, step) => change(deps, sql, step) }),
    defineBulk({
      kind: DELETE_LEADS,
      input: deleteInput,
      step: async (sql, { input, cursor }) => {
        const { ids, leads, next } = await lockNext(sql, input.selection, cursor);
        const succeeded = await deleteLeads(
          sql,
          leads.map(({ id }) => id),
        );
        return { succeeded, skipped: ids.length - succeeded, failed: 0, cursor: next };
      },
    }),
  ];
}

/** A lead that would have too many tags, and all when their new stage is gone meanwhile, stay as they are and count as failed. */
async function change(
  { clock, leadSettings, leadNotes }: Deps,
  sql: Sql,
  { input, cursor, principal }: BulkStep<z.infer<typeof changeInput>>,
): Promise<BulkProgress> {
  const { selection, change: wanted } = input;
  // Stages before leads, as whoever deletes a stage takes them.
  const stages = await leadSettings.stagesForChange(sql, selection.accountId);
  const { ids, leads, next } = await lockNext(sql, selection, cursor);
  const gone = wanted.stageId !== null && !stages.some(({ id }) => id === wanted.stageId);
  const changes = leads.map((before) => ({ before, after: withChange(before, wanted) }));
  const possible = gone ? [] : changes.filter(({ after }) => after.tags.length <= MOST_TAGS);
  const by = { at: clock.now(), actorUserId: principal.userId };
  const changed = await changeLeads(sql, possible, stages, by);
  if (wanted.note !== null)
    await leadNotes.addToMany(
      sql,
      principal,
      possible.map(({ before }) => before),
      wanted.note,
    );
  const succeeded = wanted.note === null ? changed : possible.length;
  const failed = leads.length - possible.length;
  return { succeeded, failed, skipped: ids.length - succeeded - failed, cursor: next };
}

/** The next leads, locked; those that are gone meanwhile are passed over. */
async function lockNext(sql: Sql, selection: StoredSelection, cursor: string | null) {
  const ids = await nextOfSelection(sql, selection, { after: cursor, limit: CHANGED_AT_ONCE });
  const leads = (await lockLeads(sql, ids)).filter(({ accountId }) => accountId === selection.accountId);
  return { ids, leads, next: ids.length < CHANGED_AT_ONCE ? null : ids.at(-1)! };
}

function withChange(lead: LeadRow, { addTags, removeTags, stageId, status }: StoredChange): LeadRow {
  const lost = new Set(removeTags.map((tag) => tag.toLowerCase()));
  const kept = lead.tags.filter((tag) => !lost.has(tag.toLowerCase()));
  const has = new Set(kept.map((tag) => tag.toLowerCase()));
  const tags = [...kept, ...addTags.filter((tag) => !has.has(tag.toLowerCase()))];
  return { ...lead, tags, stageId: stageId ?? lead.stageId, status: status ?? lead.status };
}
