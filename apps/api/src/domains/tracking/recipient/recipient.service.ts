import type { Database } from '../../../infra/database.ts';
import { ERASED_ADDRESS } from '../../../infra/personal-data.ts';
import type { Clock } from '../../../kernel/clock.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Page, PageRequest } from '../../../kernel/page.ts';
import type { ApiScope, Principal } from '../../../kernel/principal.ts';
import type {
  LinkedMail,
  ReceivedMail,
  RecipientChanges,
  RecipientMailsService,
} from '../../delivery/recipient-mails.service.ts';
import type { TrackingLinksService } from '../../delivery/tracking-links.service.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountNotFound } from '../../identity/identity.errors.ts';
import { Channel, type ConsentSource, ConsentState, EVERY_TOPIC } from '../../preferences/consent.entity.ts';
import type {
  ConsentService,
  KeptProof,
  Proof,
  TopicChoice,
  TopicPreference,
} from '../../preferences/consent.service.ts';
import type { EmailTypeService } from '../../preferences/email-type.service.ts';
import type { EvidenceService, MessageNews } from '../evidence.service.ts';
import { TrackingKind, TrackingSource } from '../tracking.entity.ts';
import { RecipientLinkInvalid, RecipientRequired, TopicMandatory, TopicUnknown } from './recipient.errors.ts';

/** A person as one account knows them. */
export interface KnownRecipient {
  accountId: string;
  address: string;
  /** The mail whose link was used; null when a person of the account asks. */
  mail: LinkedMail | null;
}

/** Names a recipient: by the token of a link, or, for people and keys of the account, by address. */
export interface RecipientRef {
  token: string | null;
  address: string | null;
  /** Public id; needed from a super admin. */
  accountId: string | null;
}

/** Where a choice came from, as far as the edge knows. */
export interface Origin {
  ip: string | null;
  userAgent: string | null;
}

interface Deps {
  database: Database;
  accounts: AccountService;
  emailTypes: EmailTypeService;
  consents: ConsentService;
  mails: RecipientMailsService;
  trackingLinks: TrackingLinksService;
  evidence: EvidenceService;
  ids: IdGenerator;
  clock: Clock;
}

/** What recipients see and decide about the mails of one account. */
export class RecipientService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws RecipientLinkInvalid. */
  async ofToken(token: string): Promise<KnownRecipient & { mail: LinkedMail }> {
    const messageId = this.#deps.trackingLinks.verifyRecipient(token);
    const mail = messageId && (await this.#deps.mails.find(messageId));
    // Whoever got a copy holds the same link, and what stands behind it is for one person.
    if (!mail || mail.copied || mail.recipient === ERASED_ADDRESS) throw new RecipientLinkInvalid();
    return { accountId: mail.accountId, address: mail.recipient, mail };
  }

  /** `scope`: what an API key needs. Throws RecipientLinkInvalid, RecipientRequired, AccountNotFound. */
  async find(
    principal: Principal | null,
    { token, address, accountId }: RecipientRef,
    scope: ApiScope,
  ): Promise<KnownRecipient> {
    if (token !== null) return this.ofToken(token);
    if (address === null) throw new RecipientRequired();
    if (!principal || (principal.kind === 'apiKey' && !principal.scopes.has(scope))) throw new AccountNotFound();
    const account = await this.#deps.accounts.findFor(principal, accountId);
    return { accountId: account.id, address: address.toLowerCase(), mail: null };
  }

  async preferences(recipient: KnownRecipient): Promise<TopicPreference[]> {
    return this.#deps.consents.preferencesOf(this.#deps.database, { ...recipient, channel: Channel.EMAIL });
  }

  /** Choices of the recipient with their proof, newest first. */
  async proofs(recipient: KnownRecipient): Promise<KeptProof[]> {
    return this.#deps.consents.proofsOf(this.#deps.database, { ...recipient, channel: Channel.EMAIL });
  }

  /**
   * Keeps what a recipient wants of some topics; the others stay. Throws TopicUnknown, TopicMandatory.
   * Topic `*` stands for everything that may be refused.
   */
  async choose(
    recipient: KnownRecipient,
    topics: { topic: string; subscribed: boolean }[],
    source: ConsentSource,
    origin: Origin & { actorUserId: string | null },
  ): Promise<void> {
    const types = await this.#deps.emailTypes.all();
    for (const { topic, subscribed } of topics) {
      if (topic === EVERY_TOPIC) continue;
      const type = types.get(topic);
      if (!type) throw new TopicUnknown(topic);
      if (!type.optOutAllowed && !subscribed) throw new TopicMandatory(topic);
    }
    const choices = topics
      .filter(({ topic }) => topic === EVERY_TOPIC || types.get(topic)?.optOutAllowed)
      .map(({ topic, subscribed }) => ({ topic, state: subscribed ? ConsentState.OPTED_IN : ConsentState.OPTED_OUT }));
    const proof: Proof = { ...origin, source, messageId: recipient.mail?.id ?? null };
    const news = await this.#newsOf(recipient, choices, origin);
    await this.#deps.database.transaction(async (sql) => {
      // Messages are locked before recipients, as everywhere.
      await this.#deps.evidence.record(sql, news);
      await this.#deps.consents.choose(sql, { ...recipient, channel: Channel.EMAIL }, choices, proof);
    });
  }

  /** That the recipient opted out by the mail whose link was used; nothing when nothing is given up. */
  async #newsOf(recipient: KnownRecipient, choices: TopicChoice[], { ip, userAgent }: Origin): Promise<MessageNews[]> {
    const { mail } = recipient;
    const refused = choices.filter(({ state }) => state === ConsentState.OPTED_OUT);
    if (!mail || refused.length === 0) return [];
    const had = (await this.preferences(recipient)).filter((one) => one.optOutAllowed && one.subscribed);
    if (!refused.some(({ topic }) => (topic === EVERY_TOPIC ? had.length > 0 : had.some((one) => one.topic === topic))))
      return [];
    return [
      {
        id: this.#deps.ids.next(),
        messageId: mail.id,
        kind: TrackingKind.UNSUBSCRIBED,
        source: TrackingSource.RECIPIENT,
        at: this.#deps.clock.now(),
        openKind: null,
        linkNumber: null,
        url: null,
        machine: false,
        ip,
        userAgent,
        words: null,
      },
    ];
  }

  /** Ends the mails of the kind whose link was used; of every kind where that one may not be refused. */
  async unsubscribe(
    recipient: KnownRecipient & { mail: LinkedMail },
    source: ConsentSource,
    origin: Origin,
  ): Promise<void> {
    const topic = await this.refusedBy(recipient);
    await this.choose(recipient, [{ topic, subscribed: false }], source, { ...origin, actorUserId: null });
  }

  /** What the link of a mail gives up: its own topic, or `*` where that one may not be refused. */
  async refusedBy({ mail }: { mail: LinkedMail }): Promise<string> {
    const type = await this.#deps.emailTypes.find(mail.typeKey);
    return type?.optOutAllowed ? type.key : EVERY_TOPIC;
  }

  history(recipient: KnownRecipient, page: PageRequest): Promise<Page<ReceivedMail>> {
    return this.#deps.mails.history(recipient.accountId, recipient.address, page);
  }

  /** Changes of the recipient's mails as they commit. */
  changes({ accountId, address }: KnownRecipient): RecipientChanges {
    return this.#deps.mails.changes(accountId, address);
  }

  /** Name under which the account writes. */
  async senderName({ accountId }: KnownRecipient): Promise<string> {
    return (await this.#deps.accounts.find(accountId))?.senderName ?? '';
  }
}
