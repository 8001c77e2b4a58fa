import type { Database, Row, Sql } from '../../infra/database.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { type Channel, type ConsentSource, ConsentState, EVERY_TOPIC } from './consent.entity.ts';
import type { EmailTypeService } from './email-type.service.ts';

/** Whose choice it is. */
export interface Recipient {
  accountId: string;
  /** Lower case. */
  address: string;
  channel: Channel;
}

/** How a choice reached us; kept as its proof. */
export interface Proof {
  source: ConsentSource;
  messageId: string | null;
  actorUserId: string | null;
  /** Masked. */
  ip: string | null;
  userAgent: string | null;
}

export interface TopicChoice {
  /** Key of an e-mail type that may be refused, or `*` for all of them. */
  topic: string;
  state: ConsentState;
}

/** One topic as its recipient finds it. */
export interface TopicPreference {
  topic: string;
  /** False: it must arrive and cannot be refused. */
  optOutAllowed: boolean;
  /** What the recipient gets: what was said of this topic or of all; until then yes. */
  subscribed: boolean;
  updatedAt: Date | null;
}

/** A choice as its proof was kept. */
export interface KeptProof extends Row {
  topic: string;
  subscribed: boolean;
  source: ConsentSource;
  at: Date;
  /** Masked. */
  ip: string | null;
  userAgent: string | null;
  messageId: string | null;
}

/** Proofs that are shown at once; the export has all of them. */
const MOST_PROOFS = 100;

interface ConsentRow extends Row {
  topic: string;
  state: ConsentState;
  updatedAt: Date;
}

/** What recipients want. */
export class ConsentService {
  readonly #deps: { database: Database; ids: IdGenerator; emailTypes: EmailTypeService };

  constructor(deps: { database: Database; ids: IdGenerator; emailTypes: EmailTypeService }) {
    this.#deps = deps;
  }

  /**
   * Keeps choices with their proof, in the caller's transaction. From its commit on no attempt begins that these choices
   * forbid: attempts of this recipient that begin just now are waited for. What changes nothing leaves no proof.
   */
  async choose(sql: Sql, recipient: Recipient, choices: TopicChoice[], proof: Proof): Promise<void> {
    const { accountId, address, channel } = recipient;
    await sql.query({
      name: 'lock_recipient',
      text: 'select pg_advisory_xact_lock(recipient_lock($1, $2))',
      values: [accountId, address],
    });
    const all = choices.find(({ topic }) => topic === EVERY_TOPIC);
    await sql.query({
      name: 'choose_topics',
      text: `
        with forgotten as (
          delete from consent
           where account_id = $1 and address = $2 and channel = $3 and topic <> all ($4::text[]) and $12 and state <> $13
        ), chosen as (
          insert into consent (account_id, address, channel, topic, state, updated_at)
          select $1, $2, $3, topic, state, now() from unnest($4::text[], $5::text[]) as c (topic, state)
          on conflict (account_id, address, channel, topic) do update set state = excluded.state, updated_at = now()
            where consent.state <> excluded.state
          returning topic, state
        )
        insert into consent_event (id, account_id, address, channel, topic, state, source, message_id, actor_user_id, ip,
                                   user_agent, at)
        select i.id, $1, $2, $3, c.topic, c.state, $7, $8, $9, $10, $11, now()
          from chosen c join unnest($6::uuid[], $4::text[]) as i (id, topic) on i.topic = c.topic`,
      values: [
        accountId,
        address,
        channel,
        choices.map(({ topic }) => topic),
        choices.map(({ state }) => state),
        choices.map(() => this.#deps.ids.next()),
        proof.source,
        proof.messageId,
        proof.actorUserId,
        proof.ip,
        proof.userAgent,
        all !== undefined,
        all?.state ?? null,
      ],
    });
  }

  /** The latest choices with their proof, newest first. */
  async proofsOf(sql: Sql, { accountId, address, channel }: Recipient): Promise<KeptProof[]> {
    return sql.query<KeptProof>({
      name: 'consent_proofs_of',
      text: `select topic, state = $4 as subscribed, source, at, ip, user_agent as "userAgent", message_id as "messageId"
               from consent_event
              where account_id = $1 and address = $2 and channel = $3
              order by at desc, id desc
              limit $5`,
      values: [accountId, address, channel, ConsentState.OPTED_IN, MOST_PROOFS],
    });
  }

  /** Every topic with what the recipient gets of it; those that may be refused first. */
  async preferencesOf(sql: Sql, { accountId, address, channel }: Recipient): Promise<TopicPreference[]> {
    const rows = await sql.query<ConsentRow>({
      name: 'consents_of',
      text: `select topic, state, updated_at as "updatedAt" from consent
              where account_id = $1 and address = $2 and channel = $3`,
      values: [accountId, address, channel],
    });
    const said = new Map(rows.map((row) => [row.topic, row]));
    const all = said.get(EVERY_TOPIC);
    const types = await this.#deps.emailTypes.all();
    const shown = [...types.values()].filter(({ key }) => !key.startsWith('system.'));
    return shown
      .map((type): TopicPreference => {
        const own = said.get(type.key);
        const refused = all?.state === ConsentState.OPTED_OUT || own?.state === ConsentState.OPTED_OUT;
        return {
          topic: type.key,
          optOutAllowed: type.optOutAllowed,
          subscribed: !type.optOutAllowed || !refused,
          updatedAt: (type.optOutAllowed && (own ?? all)?.updatedAt) || null,
        };
      })
      .sort((a, b) => Number(b.optOutAllowed) - Number(a.optOutAllowed) || a.topic.localeCompare(b.topic));
  }
}
