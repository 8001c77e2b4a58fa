import { GraphQLDateTime } from 'graphql-scalars';
import { ID, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../infra/graphql/policy.ts';
import { toPublicId } from '../../kernel/ids.ts';
import { ConsentSource } from './consent.entity.ts';
import type { KeptProof } from './consent.service.ts';

registerEnumType(ConsentSource, {
  name: 'ConsentSource',
  description: "How a recipient's choice reached us.",
  valuesConfig: {
    ONE_CLICK: { description: 'The unsubscribe button of the inbox (RFC 8058).' },
    PREFERENCE_CENTRE: { description: 'The page behind a link in a mail.' },
    PROVIDER: { description: 'Reported by a provider.' },
    PERSON: { description: 'Entered by a person of the account or an API key.' },
    IMPORT: { description: 'It came with an import.' },
  },
});

@ObjectType({ description: 'Proof of one choice of a recipient.' })
export class EmailPreferenceProof {
  @Exposed('PARENT', () => String, 'Key of the e-mail type; `*`: all that may be refused.')
  topic!: string;

  @Exposed('PARENT', () => Boolean, 'What was chosen.')
  subscribed!: boolean;

  @Exposed('PARENT', () => ConsentSource, 'How the choice reached us.')
  source!: ConsentSource;

  @Exposed('PARENT', () => GraphQLDateTime, 'When.')
  at!: Date;

  @Exposed('PARENT', () => String, 'From where: an IP address masked to /24 or /48.', { nullable: true })
  ip!: string | null;

  @Exposed('PARENT', () => String, 'Browser or program, as it called itself.', { nullable: true })
  userAgent!: string | null;

  @Exposed('PARENT', () => ID, 'The mail whose link was used, `msg_…`.', { nullable: true })
  emailId!: string | null;
}

export function toProofType({ messageId, ...proof }: KeptProof): EmailPreferenceProof {
  return Object.assign(new EmailPreferenceProof(), { ...proof, emailId: messageId && toPublicId('msg', messageId) });
}
