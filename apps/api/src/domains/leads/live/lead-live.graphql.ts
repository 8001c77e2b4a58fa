import { ID, Int, ObjectType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { LeadType } from '../desk/lead.graphql.ts';

@ObjectType('LeadEvent', { description: 'A change of a lead, or of many at once.' })
export class LeadEventType {
  @Exposed('PARENT', () => Int, 'Number of the change; one that is missing was missed. Null: many leads changed.', {
    nullable: true,
  })
  sequence!: number | null;

  @Exposed('PARENT', () => ID, 'The lead, `led_…`; null: many leads changed, read the list afresh.', { nullable: true })
  leadId!: string | null;

  @Exposed('PARENT', () => LeadType, 'The lead as it is now; null: it is gone, or many leads changed.', {
    nullable: true,
  })
  lead!: LeadType | null;

  @Exposed('PARENT', () => Boolean, 'True: the lead is gone.')
  removed!: boolean;
}
