import type { LeadRow } from '../desk/lead.queries.ts';
import { LeadStatus } from '../lead.entity.ts';
import { fieldValueText } from '../settings/field-values.ts';
import { unitedTags } from '../united-tags.ts';

/** A value of a lead that a merge changes. */
export interface MergeChange {
  /** `email`, `name`, `whatsapp`, `language`, `consentProof`, `status`, `score`, `tags` or `field:<key>`. */
  field: string;
  from: string | null;
  to: string | null;
}

const FILLED = ['email', 'name', 'whatsapp', 'language', 'consentProof'] as const;
/** The further one wins. */
const STATUSES = [LeadStatus.NEW, LeadStatus.ACTIVE, LeadStatus.CUSTOMER];

/** A lead with what it lacks from others, the first that has it; stage, source and time zone stay its own. */
export function mergedLead(keep: LeadRow, others: LeadRow[], score: number): LeadRow {
  const all = [keep, ...others];
  const filled = Object.fromEntries(FILLED.map((key) => [key, all.find((one) => one[key] !== null)?.[key] ?? null]));
  const times = all.map(({ lastActivityAt }) => lastActivityAt.getTime());
  return {
    ...keep,
    ...filled,
    tags: unitedTags(...all.map(({ tags }) => tags)),
    fields: Object.assign({}, ...all.toReversed().map(({ fields }) => fields)),
    status: furthest(all.map(({ status }) => status)),
    score,
    lastActivityAt: new Date(Math.max(...times)),
  };
}

/** An archived lead stays archived, and one that is merged into another brings nothing of it. */
function furthest([own, ...others]: LeadStatus[]): LeadStatus {
  if (own === LeadStatus.ARCHIVED) return own;
  return STATUSES.findLast((status) => [own, ...others].includes(status))!;
}

/** What differs between a lead before and after a merge. */
export function mergeChanges(before: LeadRow, after: LeadRow): MergeChange[] {
  const keys = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  const compared: [string, string | null, string | null][] = [
    ...FILLED.map((key): [string, string | null, string | null] => [key, before[key], after[key]]),
    ['tags', before.tags.join(', '), after.tags.join(', ')],
    ['status', before.status, after.status],
    ['score', String(before.score), String(after.score)],
    ...[...keys].map((key): [string, string | null, string | null] => [
      `field:${key}`,
      fieldValueText(before.fields[key]),
      fieldValueText(after.fields[key]),
    ]),
  ];
  return compared.flatMap(([field, from, to]) => (from === to ? [] : [{ field, from, to }]));
}
