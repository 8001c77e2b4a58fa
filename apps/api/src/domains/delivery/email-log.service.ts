import type { Database, Sql } from '../../infra/database.ts';
import { BadInputError } from '../../kernel/errors.ts';
import { fromPublicId, isUuid } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { mayAccess, type Principal, Role } from '../../kernel/principal.ts';
import { CreditState } from '../credits/credits.entity.ts';
import { reserveCredits } from '../credits/reservation.service.ts';
import { MessageNotFound, NotRetryable, NotUncertain, PossibleDuplicate, TooLate } from './delivery.errors.ts';
import { DispatchState, Evidence } from './message.entity.ts';
import { type Actor, cancelMessage, type LockedMessage, lockMessage, requeueMessage } from './sql/change-by-person.ts';
import {
  countMessages,
  type EmailFilter,
  type EmailLogRow,
  findMessage,
  findMessages,
  listMessages,
  type StatusFilter,
} from './sql/read-messages.ts';
import { resolveByPerson } from './sql/uncertain-messages.ts';

/** A filter as the caller gives it; ids are public ids. */
export interface EmailLogFilterInput {
  statuses?: string[] | null;
  types?: string[] | null;
  providerIds?: string[] | null;
  to?: string | null;
  text?: string | null;
  from?: Date | null;
  until?: Date | null;
  accountId?: string | null;
}

const dispatchStates: string[] = Object.values(DispatchState);
const evidences: string[] = Object.values(Evidence);

/** Longest note of a person, in characters. */
const MAX_NOTE_LENGTH = 500;

/** States from which a person may send again. */
const retryable = new Set([
  DispatchState.FAILED,
  DispatchState.UNKNOWN,
  DispatchState.CANCELLED,
  DispatchState.SUPPRESSED,
]);

/** Reading the e-mail log, and what people do to single messages. */
export class EmailLogService {
  readonly #database: Database;

  constructor(deps: { database: Database }) {
    this.#database = deps.database;
  }

  async list(
    principal: Principal,
    filter: EmailLogFilterInput,
    page: PageRequest & { newestFirst: boolean },
  ): Promise<Page<EmailLogRow>> {
    const size = pageSize(page.first);
    const after = decodeCursor(page.after, isUuid);
    const own = filterFor(principal, filter);
    const rows = await listMessages(this.#database, own, { limit: size + 1, after, newestFirst: page.newestFirst });
    return toPage(rows, size, { after, keyOf: (row) => row.id, count: () => countMessages(this.#database, own) });
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, id: string): Promise<EmailLogRow | null> {
    const row = await findMessage(this.#database, id);
    return row && mayAccess(principal, row.accountId) ? row : null;
  }

  /** Those among them that are there and the caller's, by id. */
  async findMany(principal: Principal, ids: string[]): Promise<Map<string, EmailLogRow>> {
    const rows = ids.length > 0 ? await findMessages(this.#database, ids) : [];
    return new Map(rows.filter(({ accountId }) => mayAccess(principal, accountId)).map((row) => [row.id, row]));
  }

  /** Sends again. Throws MessageNotFound, NotRetryable, PossibleDuplicate, InsufficientCredits, CreditsFrozen. */
  async retry(principal: Principal, publicId: string, acceptPossibleDuplicate: boolean): Promise<EmailLogRow> {
    return this.#shown(publicId, (sql, id) => this.retryIn(sql, principal, { id, acceptPossibleDuplicate }));
  }

  /**
   * The same inside a transaction of the caller; `principal` null: the program does it. Locks the message and then who pays for it:
   * a transaction that retries several must lock all of them before.
   */
  async retryIn(
    sql: Sql,
    principal: Principal | null,
    { id, acceptPossibleDuplicate }: { id: string; acceptPossibleDuplicate: boolean },
  ): Promise<void> {
    const message = await lockedFor(sql, principal, id);
    const { dispatch } = message;
    if (!retryable.has(dispatch)) throw new NotRetryable(dispatch);
    const possibleDuplicate = dispatch === DispatchState.UNKNOWN;
    if (possibleDuplicate && !acceptPossibleDuplicate) throw new PossibleDuplicate();
    const reservation = await reservationFor(sql, id, message);
    await requeueMessage(sql, { id, possibleDuplicate, reservation, actor: actorOf(principal) });
  }

  /** Ends a message that still waits. Throws MessageNotFound, TooLate. */
  async cancel(principal: Principal, publicId: string): Promise<EmailLogRow> {
    return this.#shown(publicId, async (sql, id) => {
      const { dispatch, uncertain } = await lockedFor(sql, principal, id);
      if (dispatch !== DispatchState.QUEUED) throw new TooLate(dispatch);
      if (uncertain) throw new TooLate(DispatchState.UNKNOWN);
      await cancelMessage(sql, { id, actor: actorOf(principal) });
    });
  }

  /** Ends the uncertainty about a message at a person's word. Throws MessageNotFound, NotUncertain. */
  async resolve(
    principal: Principal,
    said: { id: string; arrived: boolean; note: string | null },
  ): Promise<EmailLogRow> {
    return this.#shown(said.id, (sql, id) => this.resolveIn(sql, principal, { ...said, id }));
  }

  /** The same inside a transaction of the caller. */
  async resolveIn(
    sql: Sql,
    principal: Principal,
    { id, arrived, note }: { id: string; arrived: boolean; note: string | null },
  ): Promise<void> {
    const { dispatch } = await lockedFor(sql, principal, id);
    if (dispatch !== DispatchState.UNKNOWN) throw new NotUncertain(dispatch);
    const words = note?.trim().slice(0, MAX_NOTE_LENGTH) || null;
    await resolveByPerson(sql, { id, arrived, note: words, actor: actorOf(principal) });
  }

  async #shown(publicId: string, change: (sql: Sql, id: string) => Promise<void>): Promise<EmailLogRow> {
    const id = fromPublicId('msg', publicId);
    if (!id) throw new MessageNotFound();
    return this.#database.transaction(async (sql) => {
      await change(sql, id);
      return (await findMessage(sql, id))!;
    });
  }
}

/** Throws MessageNotFound when there is none or it is another tenant's. */
async function lockedFor(sql: Sql, principal: Principal | null, id: string): Promise<LockedMessage> {
  const message = await lockMessage(sql, id);
  if (!message || (principal && !mayAccess(principal, message.accountId))) throw new MessageNotFound();
  return message;
}

/** The reservation that pays for sending again: the open one, or a new one. Throws InsufficientCredits, CreditsFrozen. */
async function reservationFor(sql: Sql, messageId: string, message: LockedMessage): Promise<number> {
  const { payerId, credits, creditState, reservation } = message;
  if (payerId === null || creditState === CreditState.RESERVED) return reservation;
  const charge = { messageId, payerId, credits, reservation: reservation + 1 };
  const refused = await reserveCredits(sql, [charge]);
  for (const refusal of refused.values()) throw refusal;
  return charge.reservation;
}

function actorOf(principal: Principal | null): Actor {
  return {
    userId: principal?.userId ?? null,
    apiKeyId: principal?.kind === 'apiKey' ? principal.credentialId : null,
  };
}

/** The filter restricted to what the caller may see. Throws BadInputError for ids that cannot be. */
export function filterFor(principal: Principal, filter: EmailLogFilterInput): EmailFilter {
  const named = filter.accountId ? idOf('acc', filter.accountId) : null;
  const accountId = principal.role === Role.SUPER_ADMIN ? named : principal.accountId;
  return {
    accountId,
    statuses: filter.statuses
      ? {
          states: filter.statuses.filter((one) => dispatchStates.includes(one)).map((one) => one as DispatchState),
          evidence: filter.statuses.filter((one) => evidences.includes(one)).map((one) => one as Evidence),
        }
      : null,
    types: filter.types ?? null,
    providerIds: filter.providerIds ? filter.providerIds.map((id) => idOf('prv', id)) : null,
    to: filter.to?.trim().toLowerCase() || null,
    text: filter.text?.trim() || null,
    from: filter.from ?? null,
    until: filter.until ?? null,
  };
}

function idOf(prefix: 'acc' | 'prv', publicId: string): string {
  const id = fromPublicId(prefix, publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
  return id;
}

function hasStatus({ dispatch, evidence }: EmailLogRow, wanted: StatusFilter): boolean {
  if (dispatch !== DispatchState.SENT || !evidence) return wanted.states.includes(dispatch);
  return wanted.evidence.includes(evidence);
}

/** The same filter for one message at a time, for live updates. */
export function matcherOf(filter: EmailFilter): (message: EmailLogRow) => boolean {
  const { statuses, types, providerIds, to, text, from, until } = filter;
  const needle = text?.toLowerCase();
  return (message) =>
    (!filter.accountId || message.accountId === filter.accountId) &&
    (!statuses || hasStatus(message, statuses)) &&
    (!types || types.includes(message.typeKey)) &&
    (!providerIds || (message.providerId !== null && providerIds.includes(message.providerId))) &&
    (!to || message.recipient.startsWith(to)) &&
    (!needle || message.subject.toLowerCase().includes(needle) || message.recipient.includes(needle)) &&
    (!from || message.queuedAt >= from) &&
    (!until || message.queuedAt < until);
}
