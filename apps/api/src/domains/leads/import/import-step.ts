import { z } from 'zod';
import { type BulkKind, type BulkProgress, defineBulk } from '../../../infra/bulk/bulk-kind.ts';
import type { Sql } from '../../../infra/database.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import { LeadActivityKind } from '../activity/lead-activity.entity.ts';
import { keepActivities } from '../activity/lead-activity.queries.ts';
import { recordActivities } from '../activity/lead-activity.service.ts';
import type { LeadDetails } from '../desk/lead-details.ts';
import { updateLeads } from '../desk/sql/write-leads.ts';
import type { LeadStageRow } from '../settings/lead-settings.queries.ts';
import type { LeadSettingsService } from '../settings/lead-settings.service.ts';
import { insertLeads, lockLeadsNamed, noteFailures, rowsAfter, waitForTurn } from './import-rows.queries.ts';
import { STEP_ROWS } from './lead-import.limits.ts';
import { findImport, type LeadImportRecord, noteStep } from './lead-import.queries.ts';
import { namesIn, planRows, type RowPlan, readRows } from './row-plan.ts';
import type { RowShape } from './row-reader.ts';

export const LEADS_IMPORT = 'leads.import';

interface Deps {
  leadSettings: LeadSettingsService;
  ids: IdGenerator;
  clock: Clock;
}

const input = z.object({ importId: z.uuid() });

/** Takes the rows of a file, some thousand at a time: what a step did, its counts and the line it ends at commit together. */
export function importLeads(deps: Deps): BulkKind {
  return defineBulk({
    kind: LEADS_IMPORT,
    input,
    step: async (sql, step) => {
      const file = await findImport(sql, step.input.importId);
      // Nothing is left of a file whose account was erased meanwhile.
      if (!file) return { succeeded: 0, skipped: 0, failed: 0, cursor: null };
      return takeRows(sql, file, { ...deps, after: Number(step.cursor ?? 0) });
    },
  });
}

async function takeRows(sql: Sql, file: LeadImportRecord, deps: Deps & { after: number }): Promise<BulkProgress> {
  await waitForTurn(sql, file.accountId);
  // Stages before leads, as whoever deletes a stage takes them.
  const stages = await deps.leadSettings.stagesForChange(sql, file.accountId);
  const rows = await rowsAfter(sql, file.id, { after: deps.after, limit: STEP_ROWS });
  const shape = await shapeOf(sql, deps.leadSettings, file);
  const read = readRows(rows, shape);
  const leads = await lockLeadsNamed(sql, { accountId: file.accountId, ...namesIn(read.read) });
  const plan = planRows(read, { leads, conflict: file.conflict! });
  await writePlan(sql, file, plan, { ...deps, stages });
  await noteFailures(sql, file.id, plan.failed);
  const isLast = rows.length < STEP_ROWS;
  const { created, updated, skipped } = plan.counts;
  const failed = plan.failed.length;
  await noteStep(sql, file.id, { created, updated, skipped, failed, isLast });
  return { succeeded: created + updated, skipped, failed, cursor: isLast ? null : String(rows.at(-1)!.line) };
}

async function writePlan(
  sql: Sql,
  file: LeadImportRecord,
  plan: RowPlan,
  deps: Deps & { stages: LeadStageRow[] },
): Promise<void> {
  const { accountId, fileName } = file;
  const created = plan.created.map((details: LeadDetails) => ({ ...details, id: deps.ids.next() }));
  if (created.length > 0) {
    const stage = deps.stages.find(({ id }) => id === file.stageId) ?? deps.stages[0]!;
    await insertLeads(sql, { accountId, stageId: stage.id, fileName }, created);
  }
  if (plan.changed.length > 0) await updateLeads(sql, plan.changed);
  const activity = {
    kind: LeadActivityKind.IMPORTED,
    at: deps.clock.now(),
    subject: fileName,
    subjectId: toPublicId('lim', file.id),
    actorUserId: file.actorUserId,
  };
  // Nobody else knows the new ones yet: they need neither finding nor locks.
  if (created.length > 0)
    await keepActivities(
      sql,
      created.map(({ id }) => ({ ...activity, leadId: id, lead: { id }, leadIsNew: true })),
    );
  await recordActivities(
    sql,
    plan.changed.map(({ id }) => ({ ...activity, lead: { id }, sourceKey: `import:${file.id}` })),
  );
}

/** How the rows of a file are to be understood, once columns are chosen. */
export async function shapeOf(
  sql: Sql,
  leadSettings: LeadSettingsService,
  { accountId, columns, tags, consentProof }: Pick<LeadImportRecord, 'accountId' | 'columns' | 'tags' | 'consentProof'>,
): Promise<RowShape> {
  return { columns: columns ?? [], tags, consentProof, fields: await leadSettings.fieldsOf(sql, accountId) };
}
