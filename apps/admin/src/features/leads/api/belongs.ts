import type { LeadFilter, LeadRowFragment } from '../../../gql/leads/graphql.ts';

const words = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether a lead that came by event would stand in the list, as far as the row tells; custom fields are not in it. */
export function belongs(row: LeadRowFragment, filter: LeadFilter): boolean {
  const { search, tags, statuses, stageIds, sources, scoreMin, scoreMax, fields } = filter;
  const has = words([row.name, row.email, row.whatsapp].join(' '));
  const wantedTags = (tags ?? []).map((tag) => tag.toLowerCase());
  const tagsOfRow = row.tags.map((tag) => tag.toLowerCase());
  return (
    (statuses?.length ? statuses.includes(row.status) : row.status !== 'ARCHIVED') &&
    (!stageIds?.length || stageIds.includes(row.stage.id)) &&
    (!sources?.length || sources.includes(row.source)) &&
    row.score >= (scoreMin ?? row.score) &&
    row.score <= (scoreMax ?? row.score) &&
    wantedTags.every((tag) => tagsOfRow.includes(tag)) &&
    !fields?.length &&
    words(search ?? '').every((word) => has.some((one) => one.startsWith(word)))
  );
}
