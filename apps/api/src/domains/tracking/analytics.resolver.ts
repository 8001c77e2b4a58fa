import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { DateRangeInput } from '../../infra/graphql/date-range.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import {
  AnalyticsCompare,
  EmailAnalytics,
  EmailAnalyticsFilter,
  toEmailAnalytics,
  toVariantComparison,
  VariantComparisonType,
} from './analytics.graphql.ts';
import type { AnalyticsService } from './analytics.service.ts';
import { AnalyticsGroup } from './sql/read-analytics.ts';

@Resolver()
export class AnalyticsResolver {
  readonly #analytics: AnalyticsService;

  constructor(analytics: AnalyticsService) {
    this.#analytics = analytics;
  }

  @Guarded('EMAIL_READ')
  @Query(() => EmailAnalytics, {
    description: "What became of the mails of the caller's account; for a super admin of all.",
  })
  async emailAnalytics(
    @Arg('range', () => DateRangeInput, { description: 'By the hour of acceptance.' }) range: DateRangeInput,
    @Arg('groupBy', () => AnalyticsGroup, { description: 'What the rows are told apart by.' }) group: AnalyticsGroup,
    @Arg('compare', () => AnalyticsCompare, { nullable: true, description: 'NONE when empty.' })
    compare: AnalyticsCompare | null,
    @Arg('filter', () => EmailAnalyticsFilter, { nullable: true, description: 'Which; all when empty.' })
    filter: EmailAnalyticsFilter | null,
    @Ctx() context: RequestContext,
  ): Promise<EmailAnalytics> {
    return toEmailAnalytics(
      await this.#analytics.analytics(callerOf(context), {
        ...range,
        group,
        compare: compare === AnalyticsCompare.PREVIOUS_PERIOD,
        filter: filter ?? {},
      }),
    );
  }

  @Guarded('EMAIL_READ')
  @Query(() => VariantComparisonType, {
    nullable: true,
    description: 'How the variants of a template version did; null when there is none or it is not yours.',
  })
  async templateVariantComparison(
    @Arg('versionId', () => ID, { description: 'The version, `tpv_…`.' }) versionId: string,
    @Ctx() context: RequestContext,
  ): Promise<VariantComparisonType | null> {
    const comparison = await this.#analytics.variantComparison(callerOf(context), versionId);
    return comparison && toVariantComparison(comparison);
  }
}
