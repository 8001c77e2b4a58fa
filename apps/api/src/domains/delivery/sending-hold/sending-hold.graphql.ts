import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { UserType } from '../../identity/identity.graphql.ts';

export enum HoldReason {
  COPY = 'COPY',
  PERSON = 'PERSON',
}
registerEnumType(HoldReason, {
  name: 'SendingHoldReason',
  description: 'Why nothing is sent.',
  valuesConfig: {
    COPY: {
      description:
        'The database was restored or copied: the original may have sent, or go on to send, what waits here.',
    },
    PERSON: { description: 'A super admin stopped it.' },
  },
});

export enum WhatWaits {
  SEND = 'SEND',
  MARK_UNCERTAIN = 'MARK_UNCERTAIN',
}
registerEnumType(WhatWaits, {
  name: 'WaitingMailTreatment',
  description: 'What becomes of mail that waited when the hold began.',
  valuesConfig: {
    SEND: { description: 'It is sent. What the original of this copy has sent since then arrives twice.' },
    MARK_UNCERTAIN: { description: 'It becomes UNKNOWN, to be decided by people; it is not sent by itself.' },
  },
});

@ObjectType({ description: 'Whether mail is sent at all. Mail is accepted all the same, and waits.' })
export class SendingHold {
  @Exposed('PARENT', () => Boolean, 'True while nothing is sent.')
  held!: boolean;

  @Exposed('PARENT', () => HoldReason, 'Why; null: mail is sent.', { nullable: true })
  reason!: HoldReason | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'Since when; null: mail is sent, or no start has noticed yet.', {
    nullable: true,
  })
  since!: Date | null;

  @Exposed('PARENT', () => String, 'What the person wrote.', { nullable: true })
  note!: string | null;

  @Exposed('PARENT', () => UserType, 'The person; null: nobody stopped it.', { nullable: true })
  by!: UserType | null;

  @Exposed('PARENT', () => Int, 'E-mails that wait.')
  waiting!: number;
}

@InputType({ description: 'A reason to stop all sending.' })
export class SendingHoldInput {
  @Field(() => String, { description: 'Why, 3 to 500 characters; others read it.' })
  note!: string;
}

@InputType({ description: 'How to go on.' })
export class SendingReleaseInput {
  @Field(() => WhatWaits, { description: 'What becomes of mail that waited when the hold began.' })
  whatWaits!: WhatWaits;

  @Field(() => String, { description: 'Why it may go on, 3 to 500 characters; it stands in the audit log.' })
  note!: string;
}

const NOTE_INVALID = { NOTE_INVALID: 'The note does not have 3 to 500 characters.' };
const HoldUserError = userErrorOf('SendingHold', NOTE_INVALID);
const ReleaseUserError = userErrorOf('SendingRelease', { ...NOTE_INVALID, NOT_HELD: 'Mail is being sent already.' });

@ObjectType({ description: 'Answer to sendingHold.' })
export class SendingHoldPayload {
  @Exposed('PARENT', () => SendingHold, 'How it stands now.', { nullable: true })
  sendingHold?: SendingHold | null;

  @Exposed('PARENT', () => [HoldUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Answer to sendingRelease.' })
export class SendingReleasePayload {
  @Exposed('PARENT', () => SendingHold, 'How it stands now.', { nullable: true })
  sendingHold?: SendingHold | null;

  @Exposed('PARENT', () => [ReleaseUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}
