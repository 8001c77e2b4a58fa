import { MOST_TAGS } from '../desk/lead.limits.ts';
import type { LeadRow } from '../desk/lead.queries.ts';
import type { LeadDetails } from '../desk/lead-details.ts';
import { unitedTags } from '../united-tags.ts';
import { LeadImportConflict, LeadRowProblem } from './lead-import.entity.ts';
import { isFault, type RowFault, type RowShape, readRow } from './row-reader.ts';

export interface ImportRow {
  line: number;
  cells: string[];
}

export interface FailedRow extends RowFault {
  line: number;
}

/** What becomes of some rows. */
export interface RowPlan {
  created: LeadDetails[];
  changed: (LeadRow & LeadDetails)[];
  /** Rows, not leads: a person may stand twice in a file. */
  counts: { created: number; updated: number; skipped: number };
  failed: FailedRow[];
}

interface Known {
  /** Null: it comes with this file. */
  row: LeadRow | null;
  details: LeadDetails;
  changed: boolean;
}

/** Rows as they say leads are, before anybody looks whether these are known. */
export function readRows(
  rows: ImportRow[],
  shape: RowShape,
): { read: LeadDetails[]; failed: FailedRow[]; lines: number[] } {
  const read: LeadDetails[] = [];
  const lines: number[] = [];
  const failed: FailedRow[] = [];
  for (const { line, cells } of rows) {
    const one = readRow(cells, shape);
    if (isFault(one)) failed.push({ ...one, line });
    else {
      read.push(one);
      lines.push(line);
    }
  }
  return { read, failed, lines };
}

/** By what a row finds its lead: its address, or its number when it brings no address. */
export const keyOf = ({ email, whatsapp }: Pick<LeadDetails, 'email' | 'whatsapp'>) => email ?? whatsapp ?? '';

/** What rows find their leads by. */
export function namesIn(read: LeadDetails[]): { emails: string[]; numbers: string[] } {
  return {
    emails: read.flatMap(({ email }) => email ?? []),
    numbers: read.flatMap(({ email, whatsapp }) => (email === null ? (whatsapp ?? []) : [])),
  };
}

/**
 * What becomes of rows, given the leads that they name. `seen` holds who came with rows before these, where they are not among
 * the leads because nothing is written.
 */
export function planRows(
  rows: ReturnType<typeof readRows>,
  { leads, conflict, seen }: { leads: LeadRow[]; conflict: LeadImportConflict; seen?: ReadonlySet<string> },
): RowPlan {
  const known = new Map<string, Known>();
  const learn = (one: Known) => {
    for (const key of [one.details.email, one.details.whatsapp]) if (key && !known.has(key)) known.set(key, one);
  };
  for (const row of leads) learn({ row, details: row, changed: false });
  const created: Known[] = [];
  const failed = [...rows.failed];
  const counts = { created: 0, updated: 0, skipped: 0 };
  rows.read.forEach((details, place) => {
    const one = known.get(keyOf(details));
    if (!one && !seen?.has(keyOf(details))) {
      const made = { row: null, details, changed: false };
      created.push(made);
      learn(made);
      counts.created += 1;
    } else if (conflict === LeadImportConflict.SKIP) counts.skipped += 1;
    else if (!one) counts.updated += 1;
    else {
      const merged = mergedDetails(one.details, details, conflict);
      if (merged.tags.length > MOST_TAGS)
        failed.push({ line: rows.lines[place]!, problem: LeadRowProblem.TAG_INVALID, detail: String(MOST_TAGS) });
      else if (isSame(one.details, merged)) counts.skipped += 1;
      else {
        Object.assign(one, { details: merged, changed: true });
        learn(one);
        counts.updated += 1;
      }
    }
  });
  const changed = new Set([...known.values()].filter((one) => one.changed && one.row));
  return {
    created: created.map(({ details }) => details),
    changed: [...changed].map(({ row, details }) => ({ ...row!, ...details })),
    counts,
    failed: failed.toSorted((a, b) => a.line - b.line),
  };
}

/** A known lead with what a row says. Tags come together whoever wins; the time zone is none of a file's business. */
function mergedDetails(before: LeadDetails, row: LeadDetails, conflict: LeadImportConflict): LeadDetails {
  const [winner, loser] = conflict === LeadImportConflict.OVERWRITE ? [row, before] : [before, row];
  return {
    email: before.email ?? row.email,
    name: winner.name ?? loser.name,
    whatsapp: winner.whatsapp ?? loser.whatsapp,
    language: winner.language ?? loser.language,
    timeZone: before.timeZone,
    tags: unitedTags(before.tags, row.tags),
    fields: { ...loser.fields, ...winner.fields },
    consentProof: winner.consentProof ?? loser.consentProof,
  };
}

function isSame(before: LeadDetails, after: LeadDetails): boolean {
  return (
    before.email === after.email &&
    before.name === after.name &&
    before.whatsapp === after.whatsapp &&
    before.language === after.language &&
    before.consentProof === after.consentProof &&
    before.tags.length === after.tags.length &&
    Object.keys(before.fields).length === Object.keys(after.fields).length &&
    Object.entries(after.fields).every(([key, value]) => before.fields[key] === value)
  );
}
