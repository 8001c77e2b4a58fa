import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { Exposed } from '../../../infra/graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../../../infra/graphql/user-error.ts';
import { DnsCheckState, DnsRecordKind } from './sender-domain.entity.ts';

registerEnumType(DnsRecordKind, {
  name: 'DnsRecordKind',
  description: 'What a DNS record of a sender domain is for.',
  valuesConfig: {
    SPF: { description: 'Which servers may send for the domain.' },
    DKIM: { description: 'The key that signatures are checked with.' },
    DMARC: { description: 'What receivers do with mail that fails both.' },
    RETURN_PATH: { description: 'Where bounces go.' },
    TRACKING: { description: "Lets links begin with the shop's own name." },
  },
});
registerEnumType(DnsCheckState, {
  name: 'DnsCheckState',
  description: 'How a DNS record stands.',
  valuesConfig: {
    PENDING: { description: 'Not looked at yet.' },
    OK: { description: 'As it should be.' },
    WRONG: { description: 'There, but not as it should be.' },
    MISSING: { description: 'Not there.' },
    UNREACHABLE: { description: 'The name servers did not answer.' },
  },
});

@ObjectType('SenderDomainRecord', { description: 'A DNS record to set, and how it stands.' })
export class SenderDomainRecordType {
  @Exposed('PARENT', () => DnsRecordKind, 'What it is for.')
  kind!: DnsRecordKind;

  @Exposed('PARENT', () => String, '`TXT` or `CNAME`.')
  type!: string;

  @Exposed('PARENT', () => String, 'Its full name.')
  name!: string;

  @Exposed('PARENT', () => String, 'Its value.')
  value!: string;

  @Exposed('PARENT', () => Boolean, 'False: mail goes without it.')
  required!: boolean;

  @Exposed('PARENT', () => DnsCheckState, 'How it stood when it was looked at last.')
  state!: DnsCheckState;

  @Exposed('PARENT', () => String, 'What was found; null: nothing.', { nullable: true })
  found!: string | null;

  @Exposed('PARENT', () => String, 'What is wrong, in English.', { nullable: true })
  problem!: string | null;
}

@ObjectType('SenderDomain', { description: 'A domain that an account sends from.' })
export class SenderDomainType {
  @Exposed('PARENT', () => ID, '`dom_…`.')
  id!: string;

  @Exposed('PARENT', () => String, 'The domain.')
  domain!: string;

  @Exposed('PARENT', () => String, 'Host of its links; used once its record is there.', { nullable: true })
  trackingHost!: string | null;

  @Exposed('PARENT', () => [SenderDomainRecordType], 'Records to set, and how they stand.')
  records!: SenderDomainRecordType[];

  @Exposed('PARENT', () => Boolean, 'True when mails by SMTP are signed with its key.')
  dkimSigned!: boolean;

  @Exposed(
    'PARENT',
    () => Boolean,
    "True when Gmail's and Yahoo's rules for bulk senders are met as far as the DNS goes.",
  )
  bulkReady!: boolean;

  @Exposed('PARENT', () => GraphQLDateTime, 'When the DNS was asked last.', { nullable: true })
  checkedAt!: Date | null;
}

@InputType({ description: 'A domain to send from.' })
export class SenderDomainAddInput {
  @Field(() => String, { description: 'Such as `toko-melati.example`.' })
  domain!: string;

  @Field(() => ID, { nullable: true, description: 'The account. Needed from a super admin.' })
  accountId?: string | null;
}

@InputType({ description: 'Changing a sender domain.' })
export class SenderDomainUpdateInput {
  @Field(() => ID, { description: 'The domain, `dom_…`.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Host of links, such as `link.toko-melati.example`; null: that of Merpati.',
  })
  trackingHost?: string | null;
}

@InputType({ description: 'Names a sender domain.' })
export class SenderDomainInput {
  @Field(() => ID, { description: 'The domain, `dom_…`.' })
  id!: string;
}

const NOT_FOUND = { NOT_FOUND: 'There is no such domain.' };
const ERRORS = 'What the caller can mend; empty on success.';

const AddUserError = userErrorOf('SenderDomainAdd', {
  DOMAIN_INVALID: 'The text is no domain.',
  DOMAIN_TAKEN: 'The account has it already.',
  TOO_MANY: 'The account has as many domains as it may.',
  ACCOUNT_REQUIRED: 'A super admin must name the account.',
  ACCOUNT_NOT_FOUND: 'There is no such account.',
});
const UpdateUserError = userErrorOf('SenderDomainUpdate', {
  ...NOT_FOUND,
  DOMAIN_INVALID: 'The host is no host name.',
  TRACKING_HOST_FOREIGN: 'The host does not belong to the domain.',
});
const CheckUserError = userErrorOf('SenderDomainCheck', NOT_FOUND);
const RemoveUserError = userErrorOf('SenderDomainRemove', NOT_FOUND);

@ObjectType({ description: 'Result of senderDomainAdd.' })
export class SenderDomainAddPayload {
  @Exposed('PARENT', () => SenderDomainType, 'The domain, with the records to set.', { nullable: true })
  senderDomain?: SenderDomainType | null;

  @Exposed('PARENT', () => [AddUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of senderDomainUpdate.' })
export class SenderDomainUpdatePayload {
  @Exposed('PARENT', () => SenderDomainType, 'The domain.', { nullable: true })
  senderDomain?: SenderDomainType | null;

  @Exposed('PARENT', () => [UpdateUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of senderDomainCheck.' })
export class SenderDomainCheckPayload {
  @Exposed('PARENT', () => SenderDomainType, 'The domain as the DNS shows it now.', { nullable: true })
  senderDomain?: SenderDomainType | null;

  @Exposed('PARENT', () => [CheckUserError], ERRORS)
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of senderDomainRemove.' })
export class SenderDomainRemovePayload {
  @Exposed('PARENT', () => ID, 'The domain that is gone.', { nullable: true })
  removedId?: string | null;

  @Exposed('PARENT', () => [RemoveUserError], ERRORS)
  userErrors!: UserErrorValue[];
}
