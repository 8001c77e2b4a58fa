import { writeAudit } from '../../../infra/audit.ts';
import type { BulkRow } from '../../../infra/bulk/bulk.queries.ts';
import type { BulkService } from '../../../infra/bulk/bulk.service.ts';
import type { Database, Sql } from '../../../infra/database.ts';
import { maskedText } from '../../../infra/masked-text.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { CorrectionService } from '../../delivery/correction.service.ts';
import { UserState } from '../../identity/user.entity.ts';
import type { UserService } from '../../identity/user.service.ts';
import { FailedKind, FailedState } from './failed-operation.entity.ts';
import {
  CannotRetry,
  FailedOperationNotFound,
  NotEditable,
  NoteRequired,
  NothingMatches,
  NotOpen,
  OwnerNotFound,
} from './failed-operation.errors.ts';
import { RESOLVE_FAILED, RETRY_FAILED } from './failure-bulk.ts';
import { type FailureFilterInput, failureFilterFor, maySee } from './failure-filter.ts';
import type { FailureRetrier } from './failure-retrier.ts';
import { type LockedFailure, lockFailures, setOwner } from './sql/change-failures.ts';
import { addEntries } from './sql/keep-failures.ts';
import { extentOf, type FailureRow, findFailures } from './sql/read-failures.ts';

const MAX_NOTE_LENGTH = 2_000;

interface Deps {
  database: Database;
  ids: IdGenerator;
  users: UserService;
  bulk: BulkService;
  retrier: FailureRetrier;
  corrections: CorrectionService;
}

/** What people do with failed operations; each decision stands in the timeline and in the audit log. */
export class FailureDeskService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Does it again. Throws FailedOperationNotFound, NotOpen, CannotRetry, and what delivery refuses. */
  async retry(principal: Principal, publicId: string): Promise<FailureRow> {
    return this.#change(principal, publicId, async (sql, row) => {
      await this.#retryOne(sql, principal, row, null);
      await this.#audit(sql, principal, row, 'retried', {});
    });
  }

  /** Corrects the address of a mail and sends it again. Throws also NotEditable, and what delivery says of the address. */
  async editAndRetry(principal: Principal, publicId: string, to: string): Promise<FailureRow> {
    return this.#change(principal, publicId, async (sql, row) => {
      if (row.kind !== FailedKind.EMAIL) throw new NotEditable();
      if (row.state !== FailedState.OPEN) throw new NotOpen();
      const { before, after } = await this.#deps.corrections.correctRecipient(sql, principal, row.sourceId, to);
      const words = maskedText(`${before} → ${after}`, MAX_NOTE_LENGTH);
      await this.#enter(sql, principal, row.id, 'EDITED', words);
      await this.#retryOne(sql, principal, row, null);
      await this.#audit(sql, principal, row, 'edited', { to: words });
    });
  }

  /** Says that nothing more is to be done. Throws FailedOperationNotFound, NotOpen, NoteRequired. */
  async resolve(principal: Principal, publicId: string, said: string): Promise<FailureRow> {
    const note = noteIn(said);
    return this.#change(principal, publicId, async (sql, row) => {
      const resolved = await this.#deps.retrier.resolve(sql, [row], { principal, ruleId: null, note });
      if (resolved.length === 0) throw new NotOpen();
      await this.#audit(sql, principal, row, 'resolved', { note });
    });
  }

  /** Says whose it is; null: nobody's. Throws FailedOperationNotFound, OwnerNotFound. */
  async assign(principal: Principal, publicId: string, ownerPublicId: string | null): Promise<FailureRow> {
    return this.#change(principal, publicId, async (sql, row) => {
      const owner = ownerPublicId === null ? null : await this.#owner(ownerPublicId, row.accountId);
      await setOwner(sql, row.id, owner?.id ?? null);
      await this.#enter(sql, principal, row.id, 'OWNER_SET', owner?.name ?? null);
      await this.#audit(sql, principal, row, 'assigned', { owner: owner && toPublicId('usr', owner.id) });
    });
  }

  /** Throws FailedOperationNotFound, NoteRequired. */
  async addNote(principal: Principal, publicId: string, said: string): Promise<FailureRow> {
    const note = noteIn(said);
    return this.#change(principal, publicId, async (sql, row) => {
      await this.#enter(sql, principal, row.id, 'NOTE', note);
      await this.#audit(sql, principal, row, 'noted', { note });
    });
  }

  /** Begins to retry all that are open and match. Throws NothingMatches. */
  async retryAll(principal: Principal, filter: FailureFilterInput): Promise<BulkRow> {
    return this.#begin(principal, filter, { kind: RETRY_FAILED, states: [FailedState.OPEN], note: null });
  }

  /** Begins to resolve all that match. Throws NothingMatches, NoteRequired. */
  async resolveAll(principal: Principal, filter: FailureFilterInput, said: string): Promise<BulkRow> {
    const states = [FailedState.OPEN, FailedState.RETRYING];
    return this.#begin(principal, filter, { kind: RESOLVE_FAILED, states, note: noteIn(said) });
  }

  /** What fails after this moment is not among them. */
  async #begin(
    principal: Principal,
    input: FailureFilterInput,
    { kind, states, note }: { kind: string; states: FailedState[]; note: string | null },
  ): Promise<BulkRow> {
    const wanted = input.states ? states.filter((state) => input.states?.includes(state)) : states;
    const filter = { ...failureFilterFor(principal, input), states: wanted };
    return this.#deps.database.transaction(async (sql) => {
      const { count, last } = await extentOf(sql, filter);
      if (last === null) throw new NothingMatches();
      return this.#deps.bulk.start(sql, principal, { kind, input: { filter, last, note }, estimate: count, note });
    });
  }

  async #retryOne(sql: Sql, principal: Principal, row: LockedFailure, note: string | null): Promise<void> {
    if (row.state !== FailedState.OPEN) throw new NotOpen();
    const { retried, refused } = await this.#deps.retrier.retry(sql, [row], { principal, ruleId: null, note });
    for (const refusal of refused.values()) throw refusal;
    if (retried.length === 0) throw new CannotRetry('It went on meanwhile; look at it again in a moment.');
  }

  async #owner(publicId: string, accountId: string | null): Promise<{ id: string; name: string }> {
    const id = fromPublicId('usr', publicId);
    const user = id && (await this.#deps.users.findMany([id])).get(id);
    const sees = user && (!user.account || user.account.id === accountId);
    if (!sees || user.state !== UserState.ACTIVE) throw new OwnerNotFound();
    return user;
  }

  async #change(
    principal: Principal,
    publicId: string,
    change: (sql: Sql, row: LockedFailure) => Promise<void>,
  ): Promise<FailureRow> {
    const id = fromPublicId('fop', publicId);
    if (!id) throw new FailedOperationNotFound();
    return this.#deps.database.transaction(async (sql) => {
      const [row] = await lockFailures(sql, [id]);
      if (!row || !maySee(principal, row.accountId)) throw new FailedOperationNotFound();
      await change(sql, row);
      const [changed] = await findFailures(sql, [id]);
      return changed!;
    });
  }

  async #enter(sql: Sql, principal: Principal, operationId: string, kind: string, text: string | null): Promise<void> {
    const id = this.#deps.ids.next();
    await addEntries(sql, [{ id, operationId, kind, actorUserId: principal.userId, ruleId: null, text }]);
  }

  async #audit(
    sql: Sql,
    principal: Principal,
    { id, accountId, cause }: LockedFailure,
    verb: string,
    more: Record<string, unknown>,
  ): Promise<void> {
    await writeAudit(sql, {
      id: this.#deps.ids.next(),
      principal,
      accountId,
      action: `failed_operation.${verb}`,
      subject: toPublicId('fop', id),
      details: { cause, ...more },
    });
  }
}

/** Throws NoteRequired when nothing is said. */
function noteIn(said: string): string {
  const note = said.trim().slice(0, MAX_NOTE_LENGTH);
  if (!note) throw new NoteRequired();
  return note;
}
