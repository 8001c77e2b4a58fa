import type { Sql } from '../../../infra/database.ts';
import { reviveEvent } from '../../../infra/inbox.ts';
import type { Jobs } from '../../../infra/jobs.ts';
import type { ExpectedFailure } from '../../../kernel/errors.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';
import type { ManyMailsService } from '../../delivery/many-mails.service.ts';
import { FailedKind, FailedState, Resolution } from './failed-operation.entity.ts';
import { CannotRetry } from './failed-operation.errors.ts';
import { type LockedFailure, noteResolved, noteRetrying, noteUnderWay, processedAmong } from './sql/change-failures.ts';
import { addEntries } from './sql/keep-failures.ts';

/** Who retries or resolves. */
export interface Decider {
  /** Null: a rule. */
  principal: Principal | null;
  ruleId: string | null;
  note: string | null;
}

/** What came of putting one back: a job id where there is one; `skipped`: it was under way or done already. */
type Outcome = { put: 'back'; jobId: string | null } | { put: 'skipped' } | { put: 'refused'; why: ExpectedFailure };

export interface Retried {
  retried: string[];
  skipped: string[];
  refused: Map<string, ExpectedFailure>;
}

interface Deps {
  mails: ManyMailsService;
  jobs: Jobs;
  ids: IdGenerator;
}

/**
 * Does failed work again: a mail under its own id, an event with all its tries, a job with the same payload. State and work commit
 * together, under the lock of the row, so that the same order given twice does it once.
 */
export class FailureRetrier {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Puts those back that are open. The caller holds their locks. */
  async retry(sql: Sql, rows: LockedFailure[], decider: Decider): Promise<Retried> {
    const open = rows.filter(({ state }) => state === FailedState.OPEN);
    const outcomes = new Map<string, Outcome>();
    for (const [id, outcome] of await this.#sendAgain(sql, open.filter(isMail), decider.principal))
      outcomes.set(id, outcome);
    for (const row of open.filter((one) => !isMail(one))) outcomes.set(row.id, await this.#putBack(sql, row));
    const idsOf = (put: Outcome['put']) => [...outcomes].filter(([, one]) => one.put === put).map(([id]) => id);
    const retried = idsOf('back');
    const jobIds = retried.map((id) => {
      const outcome = outcomes.get(id);
      return outcome?.put === 'back' ? outcome.jobId : null;
    });
    if (retried.length > 0) await noteRetrying(sql, { ids: retried, jobIds, byRule: decider.ruleId !== null });
    await this.#enter(sql, 'RETRIED', retried, decider);
    const underWay = idsOf('skipped');
    if (underWay.length > 0) await noteUnderWay(sql, underWay);
    const refused = [...outcomes].flatMap(([id, one]) => (one.put === 'refused' ? [[id, one.why] as const] : []));
    for (const [id, why] of refused) await this.#enter(sql, 'NOTE', [id], { ...decider, note: why.message });
    const skipped = rows.map(({ id }) => id).filter((id) => !outcomes.has(id) || underWay.includes(id));
    return { retried, skipped, refused: new Map(refused) };
  }

  /** Says that nothing more is to be done; returns those that were not resolved before. */
  async resolve(sql: Sql, rows: LockedFailure[], decider: Decider): Promise<string[]> {
    const ids = rows.filter(({ state }) => state !== FailedState.RESOLVED).map(({ id }) => id);
    if (ids.length === 0) return [];
    const resolution = decider.ruleId ? Resolution.BY_RULE : Resolution.BY_PERSON;
    const resolved = await noteResolved(sql, { ids, resolution, userId: decider.principal?.userId ?? null });
    await this.#enter(sql, 'RESOLVED', resolved, decider);
    return resolved;
  }

  async #putBack(sql: Sql, row: LockedFailure): Promise<Outcome> {
    return row.kind === FailedKind.WEBHOOK ? this.#revive(sql, row) : this.#queueAgain(sql, row);
  }

  async #sendAgain(sql: Sql, rows: LockedFailure[], principal: Principal | null): Promise<Map<string, Outcome>> {
    const ids = rows.map(({ sourceId }) => sourceId);
    const refused = await this.#deps.mails.retry(sql, principal, { ids, acceptPossibleDuplicate: false });
    return new Map(rows.map(({ id, sourceId }) => [id, outcomeOf(refused.get(sourceId))]));
  }

  async #revive(sql: Sql, { sourceId }: LockedFailure): Promise<Outcome> {
    if ((await processedAmong(sql, [sourceId])).size > 0) return { put: 'skipped' };
    await reviveEvent(sql, sourceId);
    return { put: 'back', jobId: null };
  }

  async #queueAgain(sql: Sql, { queue, payload }: LockedFailure): Promise<Outcome> {
    const { jobs } = this.#deps;
    if (!queue || !jobs.queues.includes(queue))
      return { put: 'refused', why: new CannotRetry('Nobody does such jobs any more.') };
    return { put: 'back', jobId: await jobs.sendAgain(sql, queue, payload ?? {}) };
  }

  async #enter(sql: Sql, kind: string, ids: string[], { principal, ruleId, note }: Decider): Promise<void> {
    await addEntries(
      sql,
      ids.map((operationId) => ({
        id: this.#deps.ids.next(),
        operationId,
        kind,
        actorUserId: principal?.userId ?? null,
        ruleId,
        text: note,
      })),
    );
  }
}

function isMail({ kind }: LockedFailure): boolean {
  return kind === FailedKind.EMAIL;
}

/** A mail that went on meanwhile is nobody's fault; the collector notices what becomes of it. */
function outcomeOf(refusal: ExpectedFailure | undefined): Outcome {
  if (!refusal) return { put: 'back', jobId: null };
  if (refusal.code === 'NOT_RETRYABLE' || refusal.code === 'POSSIBLE_DUPLICATE') return { put: 'skipped' };
  return { put: 'refused', why: refusal.code === 'NOT_FOUND' ? new CannotRetry('The mail is gone.') : refusal };
}
