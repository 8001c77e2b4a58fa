import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { callerOf } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import type { SubscriptionSource } from '../../../infra/graphql/subscription-sources.ts';
import { fromPublicId, toPublicId } from '../../../kernel/ids.ts';
import { Role } from '../../../kernel/principal.ts';
import { toLeadType } from '../desk/lead.graphql.ts';
import type { LeadEvent, LeadFeed } from './lead-feed.ts';
import { LeadEventType } from './lead-live.graphql.ts';

/** Topic of `leadUpdated`. */
export const LEAD_UPDATES = 'leadUpdated';

@Resolver()
export class LeadLiveResolver {
  @Guarded('PERSON')
  @Subscription(() => LeadEventType, {
    description: "Changes of leads of the caller's account as they commit; for a super admin those of all.",
    topics: LEAD_UPDATES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  leadUpdated(
    @Root() { id, sequence, lead }: LeadEvent,
    @Arg('id', () => ID, { nullable: true, description: 'Only of this lead, `led_…`; of all when empty.' })
    _id: string | null,
  ): LeadEventType {
    const leadId = id && toPublicId('led', id);
    return { sequence, leadId, lead: lead && toLeadType(lead), removed: id !== null && lead === null };
  }
}

/** The stream behind `leadUpdated`. An id that is none hears of nothing. */
export function leadUpdates(feed: LeadFeed): SubscriptionSource {
  return ({ args, context }) => {
    const { role, accountId } = callerOf(context);
    const leadId = args.id ? (fromPublicId('led', String(args.id)) ?? '') : null;
    return feed.subscribe(role === Role.SUPER_ADMIN ? null : accountId, leadId);
  };
}
