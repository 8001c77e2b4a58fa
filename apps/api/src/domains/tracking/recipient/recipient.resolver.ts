import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { maskedAddress } from '../../../infra/masked-address.ts';
import { ExpectedFailure } from '../../../kernel/errors.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import { ApiScope } from '../../../kernel/principal.ts';
import type { ReceivedMail } from '../../delivery/recipient-mails.service.ts';
import { ConsentSource } from '../../preferences/consent.entity.ts';
import { EmailPreferenceProof, toProofType } from '../../preferences/consent.graphql.ts';
import type { PersonalDataService } from './personal-data.service.ts';
import { ErasureUnconfirmed } from './recipient.errors.ts';
import {
  EmailPreferenceSetInput,
  EmailPreferenceSetPayload,
  EmailPreferences,
  PersonalData,
  ReceivedEmail,
  ReceivedEmailConnection,
  RecipientEraseInput,
  RecipientErasePayload,
  RecipientInput,
} from './recipient.graphql.ts';
import type { KnownRecipient, RecipientRef, RecipientService } from './recipient.service.ts';

@Resolver(() => EmailPreferences)
export class RecipientResolver {
  readonly #recipients: RecipientService;
  readonly #personalData: PersonalDataService;

  constructor(services: { recipients: RecipientService; personalData: PersonalDataService }) {
    this.#recipients = services.recipients;
    this.#personalData = services.personalData;
  }

  @Guarded('ANYONE')
  @Query(() => EmailPreferences, {
    nullable: true,
    description: "What a recipient gets; null when the link is not ours or the account not the caller's.",
  })
  async emailPreferences(
    @Arg('recipient', () => RecipientInput, { description: 'Who.' }) recipient: RecipientInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailPreferences | null> {
    const known = await this.#find(context, recipient);
    return known && this.#shown(known);
  }

  @Guarded('ANYONE')
  @Query(() => ReceivedEmailConnection, {
    nullable: true,
    description:
      "Mails of one account to a recipient, newest first; null when the link is not ours or the account not the caller's.",
  })
  async emailHistory(
    @Arg('recipient', () => RecipientInput, { description: 'Who.' }) recipient: RecipientInput,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ReceivedEmailConnection | null> {
    const known = await this.#find(context, recipient);
    return known && toConnection(await this.#recipients.history(known, { first, after }), toReceivedEmail);
  }

  @Guarded('ANYONE')
  @Mutation(() => EmailPreferenceSetPayload, {
    description: 'Changes what a recipient gets, with proof of when, how and from where. Mails that wait are stopped.',
  })
  emailPreferenceSet(
    @Arg('input', () => EmailPreferenceSetInput) input: EmailPreferenceSetInput,
    @Ctx() context: RequestContext,
  ): Promise<EmailPreferenceSetPayload> {
    return withUserErrors(async () => {
      const known = await this.#recipients.find(context.principal, refOf(input.recipient), ApiScope.EMAIL_SEND);
      const source = known.mail ? ConsentSource.PREFERENCE_CENTRE : ConsentSource.PERSON;
      const origin = { ip: maskedAddress(context.address), userAgent: context.userAgent };
      const actorUserId = known.mail ? null : (context.principal?.userId ?? null);
      await this.#recipients.choose(known, input.choices, source, { ...origin, actorUserId });
      return { preferences: await this.#shown(known) };
    });
  }

  @Guarded('PERSON')
  @Query(() => PersonalData, {
    nullable: true,
    description: "Everything that is kept of a person, as rows by part; null when the account is not the caller's.",
  })
  async recipientExport(
    @Arg('recipient', () => RecipientInput, { description: 'Who.' }) recipient: RecipientInput,
    @Ctx() context: RequestContext,
  ): Promise<Record<string, object[]> | null> {
    const known = await this.#find(context, recipient);
    return known && this.#personalData.export(known);
  }

  @Guarded('PERSON')
  @Mutation(() => RecipientErasePayload, {
    description:
      'Erases everything personal of a recipient for good; figures stay, refusals stay in force. Waiting mails are cancelled.',
  })
  recipientErase(
    @Arg('input', () => RecipientEraseInput) input: RecipientEraseInput,
    @Ctx() context: RequestContext,
  ): Promise<RecipientErasePayload> {
    return withUserErrors(async () => {
      const { address, confirm, accountId = null } = input;
      if (confirm.trim().toLowerCase() !== address.toLowerCase()) throw new ErasureUnconfirmed();
      const caller = callerOf(context);
      const known = await this.#recipients.find(caller, { token: null, address, accountId }, ApiScope.EMAIL_SEND);
      await this.#personalData.erase(caller, known);
      return { erased: true };
    });
  }

  @Guarded('PARENT')
  @FieldResolver(() => [EmailPreferenceProof], {
    description:
      "The recipient's choices with their proof, newest first, at most 100. Empty for the holder of a token, and for a key without EMAIL_READ.",
  })
  async proofs(
    @Root() { known }: EmailPreferences,
    @Ctx() { principal }: RequestContext,
  ): Promise<EmailPreferenceProof[]> {
    const mayRead = principal?.kind !== 'apiKey' || principal.scopes.has(ApiScope.EMAIL_READ);
    if (!principal || known.mail || !mayRead) return [];
    return (await this.#recipients.proofs(known)).map(toProofType);
  }

  /** Null where a mutation would have a userError. */
  async #find(context: RequestContext, recipient: RecipientInput): Promise<KnownRecipient | null> {
    try {
      return await this.#recipients.find(context.principal, refOf(recipient), ApiScope.EMAIL_READ);
    } catch (error) {
      if (error instanceof ExpectedFailure) return null;
      throw error;
    }
  }

  async #shown(known: KnownRecipient): Promise<EmailPreferences> {
    const [sender, topics] = await Promise.all([
      this.#recipients.senderName(known),
      this.#recipients.preferences(known),
    ]);
    return Object.assign(new EmailPreferences(), { address: known.address, sender, topics, known });
  }
}

function refOf({ token = null, address = null, accountId = null }: RecipientInput): RecipientRef {
  return { token, address, accountId };
}

function toReceivedEmail({ id, sender, typeKey, ...mail }: ReceivedMail): ReceivedEmail {
  return Object.assign(new ReceivedEmail(), { ...mail, id: toPublicId('msg', id), from: sender, topic: typeKey });
}
