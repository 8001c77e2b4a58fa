import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../infra/graphql/connection.ts';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { LeadActivityKind } from './lead-activity.entity.ts';
import type { LeadActivityRow } from './timeline.queries.ts';

registerEnumType(LeadActivityKind, {
  name: 'LeadActivityKind',
  description: 'What happened to a lead, or what it did.',
  valuesConfig: {
    CREATED: { description: 'It was entered by a person or a program.' },
    IMPORTED: { description: 'It came, or was changed, with a file.' },
    FORM_SUBMITTED: { description: 'It filled in an opt-in form.' },
    EMAIL_SENT: { description: 'A provider took a mail to it.' },
    EMAIL_DELIVERED: { description: 'A mail reached its mailbox.' },
    EMAIL_OPENED: {
      description: 'It opened a mail, as far as can be told from machines; the first time of each mail.',
    },
    EMAIL_CLICKED: { description: 'It followed a link of a mail; the first time of each mail.' },
    EMAIL_BOUNCED: { description: 'A mail was refused for good.' },
    EMAIL_COMPLAINED: { description: 'It called a mail spam.' },
    UNSUBSCRIBED: { description: 'It opted out by a mail.' },
    PURCHASED: { description: 'It paid an order.' },
    EVENT: { description: 'A named event of the shop was about it.' },
    TAG_ADDED: { description: 'It got a tag.' },
    TAG_REMOVED: { description: 'It lost a tag.' },
    STAGE_CHANGED: { description: 'It came to another stage.' },
    STATUS_CHANGED: { description: 'Somebody changed its status.' },
    FIELD_CHANGED: { description: 'Somebody changed what is known of it.' },
    NOTE_WRITTEN: { description: 'Somebody wrote a note.' },
    TASK_DONE: { description: 'Somebody did a task.' },
    MERGED: { description: 'Another lead was found to be the same person.' },
  },
});

@ObjectType('LeadActivity', { description: "One line of a lead's timeline." })
export class LeadActivityType {
  @Exposed('PARENT', () => ID, 'Id, `lac_…`.')
  id!: string;

  @Exposed('PARENT', () => LeadActivityKind, 'What it was.')
  kind!: LeadActivityKind;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it happened.')
  at!: Date;

  @Exposed(
    'PARENT',
    () => String,
    'What it is about: the tag, the stage, the subject of the mail, the name of the form.',
    {
      nullable: true,
    },
  )
  subject!: string | null;

  @Exposed('PARENT', () => ID, 'Id of what it is about, such as `msg_…`.', { nullable: true })
  subjectId!: string | null;

  @Exposed('PARENT', () => Int, 'What it added to the score.')
  points!: number;

  @Exposed('PARENT', () => GraphQLJSON, 'More about it, as its kind has it; null: nothing.', { nullable: true })
  data!: Record<string, unknown> | null;

  actorUserId!: string | null;
}

@ObjectType({ description: "A page of a lead's timeline." })
export class LeadActivityConnection extends connectionOf('LeadActivity', () => LeadActivityType) {}

export function toLeadActivity({ id, ...row }: LeadActivityRow): LeadActivityType {
  return Object.assign(new LeadActivityType(), { ...row, id: toPublicId('lac', id) });
}
