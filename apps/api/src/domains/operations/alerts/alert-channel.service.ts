import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { writeAudit } from '../../../infra/audit.ts';
import { type EntityManager, type Orm, sqlOf } from '../../../infra/orm.ts';
import type { OutgoingHttp } from '../../../infra/outgoing-http.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { DirectMailService } from '../../delivery/direct-mail.service.ts';
import { AlertChannel, AlertSeverity, ChannelKind, NoticeKind } from './alert.entity.ts';
import { ChannelInvalid, ChannelNameTaken, ChannelNotFound, TooManyChannels } from './alert.errors.ts';
import { MAX_CHANNEL_RECIPIENTS, MAX_CHANNELS, MAX_NAME_LENGTH } from './alert.limits.ts';
import type { AlertService } from './alert.service.ts';
import { type AlertChannelSaveInput, AlertLanguage } from './alert-channel.graphql.ts';
import { brokenFingerprint } from './broken-channel.ts';
import type { ChannelPostService, ChannelSecrets } from './channel-post.service.ts';

interface Deps {
  orm: Orm;
  http: OutgoingHttp;
  mail: DirectMailService;
  posts: ChannelPostService;
  alerts: AlertService;
  clock: Clock;
  ids: IdGenerator;
  publicUrl: string;
}

/** Channels as super admins set them. */
export class AlertChannelService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** By name. */
  list(): Promise<AlertChannel[]> {
    return this.#deps.orm.em.fork().find(AlertChannel, {}, { orderBy: { name: 'asc' } });
  }

  /** Names of the secrets that are set. */
  secretsSetOf(channel: AlertChannel): string[] {
    return Object.keys(this.#deps.posts.secretsOf(channel));
  }

  /** Adds or changes a channel; one that was off by itself works again. Throws ChannelNotFound, ChannelNameTaken, ChannelInvalid, TooManyChannels. */
  async save(principal: Principal, input: AlertChannelSaveInput): Promise<AlertChannel> {
    const { orm, posts, alerts, clock } = this.#deps;
    try {
      return await orm.em.fork().transactional(async (em) => {
        const known = input.id ? await find(em, input.id) : null;
        if (!known && (await em.count(AlertChannel)) >= MAX_CHANNELS) throw new TooManyChannels();
        const kept = known ? posts.secretsOf(known) : {};
        const parts = this.#checked(known?.kind ?? input.kind, input, kept);
        const before = known && auditedOf(known);
        const id = known?.id ?? this.#deps.ids.next();
        const { secrets, ...shown } = parts;
        const channel = known ?? em.create(AlertChannel, { id, ...shown });
        const updated = { updatedAt: clock.now(), updatedByUserId: principal.userId, problem: null, notBefore: null };
        Object.assign(channel, shown, updated, { secrets: posts.sealed(id, secrets) });
        await em.flush();
        const sql = sqlOf(em);
        await alerts.recover(sql, brokenFingerprint(id));
        await this.#audit(em, principal, 'saved', { channel, before });
        return channel;
      });
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException) throw new ChannelNameTaken();
      throw error;
    }
  }

  /** What waited for it is given up. Throws ChannelNotFound. */
  async remove(principal: Principal, publicId: string): Promise<void> {
    await this.#deps.orm.em.fork().transactional(async (em) => {
      const channel = await find(em, publicId);
      const sql = sqlOf(em);
      await sql.query({
        text: `update alert_notice set state = 'FAILED', answer = 'The channel was removed.' where channel_id = $1 and state in ('WAITING', 'MUTED')`,
        values: [channel.id],
      });
      await this.#deps.alerts.recover(sql, brokenFingerprint(channel.id));
      await this.#audit(em, principal, 'removed', { channel, before: auditedOf(channel) });
      em.remove(channel);
    });
  }

  /** Really sends a message and keeps what was answered. Throws ChannelNotFound. */
  async test(publicId: string): Promise<AlertChannel> {
    const { orm, posts, clock, publicUrl } = this.#deps;
    const em = orm.em.fork();
    const channel = await find(em, publicId);
    const now = clock.now();
    const outcome = await posts.post(
      channel,
      {
        kind: NoticeKind.FIRED,
        round: 1,
        possibleDuplicate: false,
        alertKind: null,
        severity: AlertSeverity.INFO,
        facts: { channel: channel.name },
        url: new URL('/alerts?tab=channels', publicUrl).href,
        firedAt: now,
        recoveredAt: null,
        language: channel.language === 'en' ? 'en' : 'id',
      },
      null,
    );
    Object.assign(channel, { testedAt: now, testPassed: outcome.kind === 'told', testText: outcome.words });
    await em.flush();
    return channel;
  }

  #checked(kind: ChannelKind, input: AlertChannelSaveInput, kept: ChannelSecrets) {
    const name = input.name.trim();
    if (name === '' || name.length > MAX_NAME_LENGTH)
      throw new ChannelInvalid(`The name must have 1 to ${MAX_NAME_LENGTH} characters.`, ['name']);
    const { enabled, minSeverity, escalationOnly } = input;
    const language = input.language === AlertLanguage.ENGLISH ? 'en' : 'id';
    const shown = { kind, name, enabled, language, minSeverity, escalationOnly: escalationOnly ?? false };
    if (kind === ChannelKind.SLACK) {
      const secrets = { webhookUrl: this.#checkedUrl(input.webhookUrl ?? kept.webhookUrl) };
      return { ...shown, recipients: [], settings: null, secrets };
    }
    const recipients = [...new Set((input.recipients ?? []).map((address) => address.toLowerCase()))];
    if (recipients.length < 1 || recipients.length > MAX_CHANNEL_RECIPIENTS)
      throw new ChannelInvalid(`There must be 1 to ${MAX_CHANNEL_RECIPIENTS} recipients.`, ['recipients']);
    return { ...shown, recipients, ...this.#checkedServer(input, kept) };
  }

  #checkedUrl(url: string | undefined): string {
    if (!url) throw new ChannelInvalid('The address of the webhook is missing.', ['webhookUrl']);
    const objection = this.#deps.http.objectionTo(url);
    if (objection) throw new ChannelInvalid(`The address cannot be used: ${objection}`, ['webhookUrl']);
    return url;
  }

  #checkedServer({ server, password }: AlertChannelSaveInput, kept: ChannelSecrets) {
    if (!server) return { settings: null, secrets: {} };
    const { from, ...rest } = server;
    const settings = Object.fromEntries(
      Object.entries(rest).filter(([, value]) => value !== null && value !== undefined),
    );
    const secret = password ?? kept.password;
    const secrets: ChannelSecrets = secret ? { password: secret } : {};
    const objection = this.#deps.mail.objectionTo({ settings, secrets: { ...secrets } });
    if (objection) throw new ChannelInvalid(objection.text, ['server', ...objection.path]);
    return { settings: { ...settings, ...(from ? { from } : {}) }, secrets };
  }

  async #audit(
    em: EntityManager,
    principal: Principal,
    verb: 'saved' | 'removed',
    { channel, before }: { channel: AlertChannel; before: Record<string, unknown> | null },
  ): Promise<void> {
    await writeAudit(sqlOf(em), {
      id: this.#deps.ids.next(),
      principal,
      accountId: null,
      action: `alerts.channel_${verb}`,
      subject: toPublicId('ach', channel.id),
      ...(before ? { before } : {}),
      ...(verb === 'saved' ? { after: auditedOf(channel) } : {}),
    });
  }
}

async function find(em: EntityManager, publicId: string): Promise<AlertChannel> {
  const id = fromPublicId('ach', publicId);
  const channel = id && (await em.findOne(AlertChannel, { id }));
  if (!channel) throw new ChannelNotFound();
  return channel;
}

/** What the audit log keeps of a channel: no secrets. */
function auditedOf(channel: AlertChannel): Record<string, unknown> {
  const { kind, name, enabled, language, recipients, minSeverity, escalationOnly } = channel;
  return { kind, name, enabled, language, recipients, minSeverity, escalationOnly };
}
