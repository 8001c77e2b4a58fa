import type { LeadActivityLineFragment } from '../../../gql/leads/graphql.ts';
import { formatNumber } from '../../../lib/format/number.ts';
import { formatPhone } from '../../../lib/format/phone.ts';

const PHONE = /^\+\d{7,15}$/;

/** A value of `data` as people read it; undefined: it has none of this name. */
function shownValue(data: unknown, key: string): string | undefined {
  if (typeof data !== 'object' || data === null || !(key in data)) return undefined;
  const value: unknown = Reflect.get(data, key);
  if (value === null || value === undefined) return undefined;
  const text = String(value);
  return PHONE.test(text) ? formatPhone(text) : text;
}

/** What belongs to a line of a history beside its subject: before and after, the link, the words of the provider, the sum. */
export function activityDetail({ kind, data }: Pick<LeadActivityLineFragment, 'kind' | 'data'>): string | undefined {
  const of = (key: string): string | undefined => shownValue(data, key);
  if (kind === 'FIELD_CHANGED' || kind === 'STAGE_CHANGED') return `${of('from') ?? '–'} → ${of('to') ?? '–'}`;
  const total = of('total');
  const parts =
    kind === 'MERGED'
      ? [of('name'), of('email'), of('whatsapp')]
      : [of('url'), of('words'), total && `Rp ${formatNumber(Number(total), 'id')}`];
  return parts.filter(Boolean).join(' · ') || undefined;
}
