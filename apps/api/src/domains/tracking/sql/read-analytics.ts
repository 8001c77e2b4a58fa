import type { Row, Sql } from '../../../infra/database.ts';

/** By what rows of analytics are told apart. */
export enum AnalyticsGroup {
  TYPE = 'TYPE',
  TEMPLATE = 'TEMPLATE',
  VERSION = 'VERSION',
  VARIANT = 'VARIANT',
  PROVIDER = 'PROVIDER',
  DOMAIN = 'DOMAIN',
  DAY = 'DAY',
  HOUR_OF_DAY = 'HOUR_OF_DAY',
}

/** Which mails count; null: all. */
export interface AnalyticsFilter {
  accountId: string | null;
  types: string[] | null;
  templateIds: string[] | null;
  providerIds: string[] | null;
  recipientDomains: string[] | null;
}

/** Mails and how many of them came to what; each mail counts once in each figure. */
export interface Figures {
  sent: number;
  /** Reported as delivered, or, where the provider reports no deliveries, sent and not bounced. */
  arrived: number;
  delivered: number;
  humanOpens: number;
  machineOpens: number;
  clicks: number;
  machineClicks: number;
  softBounces: number;
  bounces: number;
  complaints: number;
  unsubscribes: number;
}

export interface FiguresRow extends Figures, Row {
  key: string;
  label: string | null;
}

/** Rows a grouping shows; days of a year fit. */
const MAX_ROWS = 400;

const sum = (column: string) => `coalesce(sum(s.${column}), 0)::int`;
const figures = `
  ${sum('sent')} as sent,
  coalesce(sum(case when s.provider_id = any ($8::uuid[]) then s.delivered else greatest(s.sent - s.bounces, 0) end), 0)::int as arrived,
  ${sum('delivered')} as delivered, ${sum('human_opens')} as "humanOpens", ${sum('machine_opens')} as "machineOpens",
  ${sum('clicks')} as clicks, ${sum('machine_clicks')} as "machineClicks", ${sum('soft_bounces')} as "softBounces",
  ${sum('bounces')} as bounces, ${sum('complaints')} as complaints, ${sum('unsubscribes')} as unsubscribes`;

const where = `
  s.hour >= $1 and s.hour < $2 and ($3::uuid is null or s.account_id = $3) and ($4::text[] is null or s.type_key = any ($4))
  and ($5::uuid[] is null or s.template_id = any ($5)) and ($6::uuid[] is null or s.provider_id = any ($6))
  and ($7::text[] is null or s.recipient_domain = any ($7))`;

interface Grouping {
  key: string;
  label: string;
  joins: string;
  /** By time rows come in its order, else the largest first. */
  order: 'key' | 'sent';
}

const template = 'left join template t on t.id = s.template_id';
const version = 'left join template_version v on v.id = s.template_version_id';

const groupings: Record<AnalyticsGroup, Grouping> = {
  [AnalyticsGroup.TYPE]: { key: 's.type_key', label: 's.type_key', joins: '', order: 'sent' },
  [AnalyticsGroup.TEMPLATE]: {
    key: `coalesce('tpl_' || s.template_id, '')`,
    label: 't.name',
    joins: template,
    order: 'sent',
  },
  [AnalyticsGroup.VERSION]: {
    key: `coalesce('tpv_' || s.template_version_id, '')`,
    label: `t.name || ' v' || v.number`,
    joins: `${template} ${version}`,
    order: 'sent',
  },
  [AnalyticsGroup.VARIANT]: {
    key: `coalesce('tpv_' || s.template_version_id || ':' || s.variant, '')`,
    label: `t.name || ' v' || v.number || ' ' || s.variant`,
    joins: `${template} ${version}`,
    order: 'sent',
  },
  [AnalyticsGroup.PROVIDER]: {
    key: `coalesce('prv_' || s.provider_id, '')`,
    label: 'p.name',
    joins: 'left join provider p on p.id = s.provider_id',
    order: 'sent',
  },
  [AnalyticsGroup.DOMAIN]: { key: 's.recipient_domain', label: 's.recipient_domain', joins: '', order: 'sent' },
  [AnalyticsGroup.DAY]: {
    key: `to_char(s.hour at time zone 'Asia/Jakarta', 'YYYY-MM-DD')`,
    label: 'null',
    joins: '',
    order: 'key',
  },
  [AnalyticsGroup.HOUR_OF_DAY]: {
    key: `to_char(s.hour at time zone 'Asia/Jakarta', 'HH24')`,
    label: 'null',
    joins: '',
    order: 'key',
  },
};

export interface AnalyticsQuery {
  from: Date;
  until: Date;
  filter: AnalyticsFilter;
  /** Providers that report deliveries. */
  reporting: string[];
}

const valuesOf = ({ from, until, filter, reporting }: AnalyticsQuery) => [
  from.toISOString(),
  until.toISOString(),
  filter.accountId,
  filter.types,
  filter.templateIds,
  filter.providerIds,
  filter.recipientDomains,
  reporting,
];

export async function readTotals(sql: Sql, query: AnalyticsQuery): Promise<Figures> {
  const [row] = await sql.query<Figures & Row>({
    text: `select ${figures} from email_stat s where ${where}`,
    values: valuesOf(query),
  });
  if (!row) throw new Error('An aggregate has one row.');
  return row;
}

export async function readRows(sql: Sql, query: AnalyticsQuery, group: AnalyticsGroup): Promise<FiguresRow[]> {
  const { key, label, joins, order } = groupings[group];
  return sql.query<FiguresRow>({
    text: `
      select ${key} as key, max(${label}) as label, ${figures} from email_stat s ${joins} where ${where}
       group by 1 order by ${order === 'key' ? '1' : 'sent desc, 1'} limit ${MAX_ROWS}`,
    values: valuesOf(query),
  });
}

export interface VariantRow extends Row {
  variant: string;
  sent: number;
  clicks: number;
  humanOpens: number;
}

/** Figures of the variants of a version, also of those that nobody got; null when there is no such version that `accountId` may see. */
export async function readVariants(
  sql: Sql,
  { versionId, accountId, platformId }: { versionId: string; accountId: string | null; platformId: string },
): Promise<VariantRow[] | null> {
  const rows = await sql.query<VariantRow>({
    text: `
      select a.variant, coalesce(sum(s.sent), 0)::int as sent, coalesce(sum(s.clicks), 0)::int as clicks,
             coalesce(sum(s.human_opens), 0)::int as "humanOpens"
        from template_version v, jsonb_array_elements(v.variants) as e, lateral (select e ->> 'name' as variant) as a
        left join email_stat s on s.template_version_id = $1 and s.variant = a.variant
                              and ($2::uuid is null or s.account_id = $2)
       where v.id = $1 and ($2::uuid is null or v.account_id in ($2, $3))
       group by a.variant order by a.variant`,
    values: [versionId, accountId, platformId],
  });
  return rows.length > 0 ? rows : null;
}
