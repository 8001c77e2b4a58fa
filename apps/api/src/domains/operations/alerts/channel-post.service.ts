import type { OutgoingHttp } from '../../../infra/outgoing-http.ts';
import type { Secrets } from '../../../infra/secrets.ts';
import { fromPublicId } from '../../../kernel/ids.ts';
import type { DirectMailService, OwnServer } from '../../delivery/direct-mail.service.ts';
import { type AlertChannel, ChannelKind } from './alert.entity.ts';
import { MAILING_PATIENCE_MS } from './alert.limits.ts';
import type { AlertFacts } from './alert-kind.ts';
import { mailOf, type NoticeContent, slackMessage } from './notice-words.ts';
import { postToSlack, type SlackOutcome } from './slack-channel.ts';

/** What is kept encrypted of a channel. */
export interface ChannelSecrets {
  /** SLACK: address of the incoming webhook. */
  webhookUrl?: string | undefined;
  /** EMAIL: password of its own server. */
  password?: string | undefined;
}

/** A channel as far as telling through it needs it. */
export type TellingChannel = Pick<AlertChannel, 'id' | 'kind' | 'recipients'> & {
  settings?: Record<string, unknown> | null | undefined;
  secrets?: Uint8Array | null | undefined;
};

/** What became of telling something through a channel. `pending`: recipients that were not reached. */
export type PostOutcome = SlackOutcome & { pending?: string[] };

/** Tells one notice through one channel. */
export class ChannelPostService {
  readonly #deps: { http: OutgoingHttp; mail: DirectMailService; secrets: Secrets };

  constructor(deps: { http: OutgoingHttp; mail: DirectMailService; secrets: Secrets }) {
    this.#deps = deps;
  }

  /** `to`: recipients of an EMAIL channel that are still to be told; all when null. */
  async post(channel: TellingChannel, content: NoticeContent, to: string[] | null): Promise<PostOutcome> {
    if (channel.kind === ChannelKind.EMAIL) return this.#mail(channel, content, to ?? channel.recipients);
    const { webhookUrl } = this.secretsOf(channel);
    if (!webhookUrl) return { kind: 'broken', words: 'The channel has no address.' };
    return postToSlack(this.#deps.http, webhookUrl, slackMessage(content));
  }

  secretsOf({ id, secrets }: Pick<TellingChannel, 'id' | 'secrets'>): ChannelSecrets {
    return secrets ? JSON.parse(this.#deps.secrets.decrypt(Buffer.from(secrets), placeOf(id))) : {};
  }

  /** Secrets as they are kept; they open for this channel only. */
  sealed(channelId: string, secrets: ChannelSecrets): Buffer {
    return this.#deps.secrets.encrypt(JSON.stringify(secrets), placeOf(channelId));
  }

  /**
   * Each recipient gets a mail of their own, so that one address that is refused does not keep it from the others. A server that does not
   * answer is not waited for once per recipient: the others are left for the next try, and come first in it.
   */
  async #mail(channel: TellingChannel, content: NoticeContent, to: string[]): Promise<PostOutcome> {
    const own = this.#ownServerOf(channel);
    const mail = mailOf(content);
    const began = performance.now();
    let pending: string[] = [];
    let reached = false;
    let uncertain = false;
    let words = '';
    for (const [place, address] of to.entries()) {
      const outcome = await this.#deps.mail.send({ to: address, ...mail }, { avoid: providersIn(content.facts), own });
      words = outcome.via ? `${outcome.via}: ${outcome.words}` : outcome.words;
      reached ||= outcome.accepted;
      const waits = !outcome.accepted && !outcome.hopeless;
      uncertain = waits && outcome.uncertain;
      pending = waits ? [...to.slice(place + 1), address] : to.slice(place + 1);
      if (waits || performance.now() - began > MAILING_PATIENCE_MS) break;
    }
    if (pending.length === 0) return { kind: reached ? 'told' : 'refused', words };
    return uncertain ? { kind: 'unclear', words, pending } : { kind: 'later', words, restSeconds: null, pending };
  }

  #ownServerOf(channel: TellingChannel): OwnServer | null {
    if (!channel.settings) return null;
    const { from, ...settings } = channel.settings;
    const { password } = this.secretsOf(channel);
    return { settings, secrets: password ? { password } : {}, from: typeof from === 'string' ? from : null };
  }
}

/** An alert about a provider must not go through it. */
function providersIn(facts: AlertFacts): string[] {
  const id = typeof facts.providerId === 'string' ? fromPublicId('prv', facts.providerId) : null;
  return id ? [id] : [];
}

function placeOf(channelId: string): string {
  return `platform:alert_channel.secrets:${channelId}`;
}
