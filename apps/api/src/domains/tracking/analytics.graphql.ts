import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { type Analytics, MIN_SAMPLE, rateOf, type VariantComparison } from './analytics.service.ts';
import { AnalyticsGroup, type Figures } from './sql/read-analytics.ts';

export enum AnalyticsCompare {
  NONE = 'NONE',
  PREVIOUS_PERIOD = 'PREVIOUS_PERIOD',
}

registerEnumType(AnalyticsCompare, {
  name: 'AnalyticsCompare',
  description: 'With what a range is compared.',
  valuesConfig: { PREVIOUS_PERIOD: { description: 'With the time before it, as long as itself.' } },
});
registerEnumType(AnalyticsGroup, {
  name: 'AnalyticsGroup',
  description: 'By what rows of analytics are told apart.',
  valuesConfig: {
    VARIANT: { description: 'Variant of a template version; the key is `tpv_…:A`.' },
    DOMAIN: { description: 'Domain of the recipient.' },
    DAY: { description: 'Day in WIB; the key is `2026-11-21`.' },
    HOUR_OF_DAY: { description: 'Hour of the day in WIB; the key is `00` to `23`.' },
  },
});

@InputType({ description: 'Which mails count; a list means any of them.' })
export class EmailAnalyticsFilter {
  @Field(() => [String], { nullable: true, description: 'Of these e-mail types.' })
  types?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Sent by these templates, `tpl_…`.' })
  templateIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'That these providers took, `prv_…`.' })
  providerIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'To addresses at these domains.' })
  recipientDomains?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of this account; heeded for super admins only, others see their own.',
  })
  accountId?: string | null;
}

@ObjectType({
  description: 'Mails and what became of them. Each mail counts once in each figure, by when Merpati accepted it.',
})
export class EmailFigures {
  @Exposed('PARENT', () => Int, 'Accepted by a provider.')
  sent!: number;

  @Exposed('PARENT', () => Int, 'Reported as delivered; some providers report no deliveries.')
  delivered!: number;

  @Exposed('PARENT', () => Int, 'Opened by a person, as far as can be told.')
  humanOpens!: number;

  @Exposed('PARENT', () => Int, 'Loaded by a machine: privacy proxies, prefetching, scanners.')
  machineOpens!: number;

  @Exposed('PARENT', () => Int, 'A link was followed by a person, as far as can be told.')
  clicks!: number;

  @Exposed('PARENT', () => Int, 'A link was followed by a scanner.')
  machineClicks!: number;

  @Exposed('PARENT', () => Int, 'Refused for now at least once.')
  softBounces!: number;

  @Exposed('PARENT', () => Int, 'Refused for good after a provider had taken them.')
  bounces!: number;

  @Exposed('PARENT', () => Int, 'Called spam by the recipient.')
  complaints!: number;

  @Exposed('PARENT', () => Int, 'The recipient opted out by them.')
  unsubscribes!: number;

  @Exposed(
    'PARENT',
    () => Float,
    'Arrived ÷ sent, 0 to 1: reported as delivered, or, where the provider reports no deliveries, not bounced. Null when nothing was sent.',
    { nullable: true },
  )
  deliveryRate!: number | null;

  @Exposed('PARENT', () => Float, 'Human opens ÷ sent. Null when nothing was sent.', { nullable: true })
  openRate!: number | null;

  @Exposed('PARENT', () => Float, 'Clicks ÷ sent. Null when nothing was sent.', { nullable: true })
  clickRate!: number | null;

  @Exposed('PARENT', () => Float, 'Bounces ÷ sent. Null when nothing was sent.', { nullable: true })
  bounceRate!: number | null;

  @Exposed('PARENT', () => Float, 'Complaints ÷ sent. Null when nothing was sent.', { nullable: true })
  complaintRate!: number | null;

  @Exposed('PARENT', () => Float, 'Unsubscribes ÷ sent. Null when nothing was sent.', { nullable: true })
  unsubscribeRate!: number | null;
}

@ObjectType({ description: 'The figures of one group.' })
export class EmailAnalyticsRow {
  @Exposed('PARENT', () => String, 'What the group stands for: an id, a key, a day; empty for mails without one.')
  key!: string;

  @Exposed('PARENT', () => String, 'Its name, where the key is an id.', { nullable: true })
  label!: string | null;

  @Exposed('PARENT', () => EmailFigures, 'Its figures.')
  figures!: EmailFigures;
}

@ObjectType({ description: 'What became of the mails of a range. A few seconds behind.' })
export class EmailAnalytics {
  @Exposed('PARENT', () => GraphQLDateTime, 'Beginning of the range.')
  from!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'End of the range, not included.')
  until!: Date;

  @Exposed('PARENT', () => EmailFigures, 'All mails of the range.')
  totals!: EmailFigures;

  @Exposed('PARENT', () => EmailFigures, 'Those of the time before; null unless asked for.', { nullable: true })
  previous!: EmailFigures | null;

  @Exposed('PARENT', () => [EmailAnalyticsRow], 'By group, 400 at most: times in their order, others largest first.')
  rows!: EmailAnalyticsRow[];
}

@ObjectType({ description: 'How one variant did.' })
export class VariantResult {
  @Exposed('PARENT', () => String, 'Its name, `A`.')
  variant!: string;

  @Exposed('PARENT', () => Int, 'Mails that were sent with it.')
  sent!: number;

  @Exposed('PARENT', () => Int, 'Of these, with a click by a person.')
  clicks!: number;

  @Exposed('PARENT', () => Int, 'Of these, opened by a person.')
  humanOpens!: number;

  @Exposed('PARENT', () => Float, 'Clicks ÷ sent; null when nothing was sent.', { nullable: true })
  rate!: number | null;

  @Exposed('PARENT', () => Float, 'The true rate is at least this, with 95 % certainty (Wilson).')
  low!: number;

  @Exposed('PARENT', () => Float, 'The true rate is at most this, with 95 % certainty (Wilson).')
  high!: number;
}

@ObjectType('VariantComparison', { description: 'The variants of a template version, compared by clicks.' })
export class VariantComparisonType {
  @Exposed('PARENT', () => [VariantResult], 'By name.')
  variants!: VariantResult[];

  @Exposed('PARENT', () => Int, 'Mails each variant needs before one is called the winner.')
  minimumSample!: number;

  @Exposed('PARENT', () => Boolean, 'True when every variant has so many.')
  enough!: boolean;

  @Exposed(
    'PARENT',
    () => String,
    'The variant whose interval lies above all others; null while there are too few mails or none is better beyond doubt.',
    { nullable: true },
  )
  winner!: string | null;
}

function toFigures(figures: Figures): EmailFigures {
  const { sent, arrived, humanOpens, clicks, bounces, complaints, unsubscribes } = figures;
  return Object.assign(new EmailFigures(), {
    ...figures,
    deliveryRate: rateOf(arrived, sent),
    openRate: rateOf(humanOpens, sent),
    clickRate: rateOf(clicks, sent),
    bounceRate: rateOf(bounces, sent),
    complaintRate: rateOf(complaints, sent),
    unsubscribeRate: rateOf(unsubscribes, sent),
  });
}

export function toEmailAnalytics({ from, until, totals, previous, rows }: Analytics): EmailAnalytics {
  return {
    from,
    until,
    totals: toFigures(totals),
    previous: previous && toFigures(previous),
    rows: rows.map(({ key, label, ...figures }) => ({ key, label, figures: toFigures(figures) })),
  };
}

export function toVariantComparison({ variants, enough, winner }: VariantComparison): VariantComparisonType {
  return {
    variants: variants.map(({ interval, ...rest }) => ({ ...rest, ...interval })),
    minimumSample: MIN_SAMPLE,
    enough,
    winner,
  };
}
