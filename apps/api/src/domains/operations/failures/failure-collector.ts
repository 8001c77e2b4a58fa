import type { Database, Sql } from '../../../infra/database.ts';
import type { DeadJob, Jobs } from '../../../infra/jobs.ts';
import type { Log } from '../../../infra/log.ts';
import { type IdGenerator, isUuid } from '../../../kernel/ids.ts';
import { DispatchState } from '../../delivery/message.entity.ts';
import { FailedKind, Resolution } from './failed-operation.entity.ts';
import { failureOfEvent, failureOfJob, failureOfMail } from './failure-records.ts';
import {
  findDeadEvents,
  lockRetrying,
  noteReopened,
  noteResolved,
  processedAmong,
  retriedBy,
} from './sql/change-failures.ts';
import { addEntries, type Failure, keepFailures } from './sql/keep-failures.ts';
import {
  type FailedMail,
  lockProgress,
  noteProgress,
  type Place,
  type RetriedMail,
  readEndedRetries,
  readFailedMails,
  readSentAfterAll,
} from './sql/read-failed-mails.ts';

/** Rows that one statement takes. */
const PAGE = 500;

/** Before any transaction. */
const BEGINNING = '0';

interface Deps {
  database: Database;
  jobs: Jobs;
  ids: IdGenerator;
  log: Log;
}

/** Makes failed operations of work that used up its tries, and notices what became of those that were put back. */
export class FailureCollector {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Collects what is new; returns how much is likely to be left. */
  async collect(): Promise<number> {
    const { database } = this.#deps;
    await database.transaction((sql) => this.#collectMails(sql));
    const ended = await database.transaction((sql) => this.#settleMails(sql));
    let most = ended;
    for (const queue of await this.#deps.jobs.queuesWithDead(database))
      most = Math.max(most, await database.transaction((sql) => this.#collectDead(sql, queue)));
    await database.transaction((sql) => this.#settleWebhooks(sql));
    await database.transaction((sql) => this.#settleJobs(sql));
    return most >= PAGE ? most : 0;
  }

  async #collectMails(sql: Sql): Promise<void> {
    const progress = await lockProgress(sql);
    if (!progress) return;
    const { ended, restored } = progress;
    if (restored) this.#deps.log.warn('the database was restored elsewhere: failed mails are looked for anew');
    const window = { since: restored ? BEGINNING : progress.collectedBefore, until: ended };
    let after: Place | null = null;
    for (;;) {
      // What was written on another server may have any number; a mail is kept once for each of its failures.
      const until = restored ? '9223372036854775807' : ended;
      const mails: FailedMail[] = await readFailedMails(sql, { since: window.since, until, after, limit: PAGE });
      await this.#keep(
        sql,
        latest(mails).map((mail) => failureOfMail(this.#deps.ids.next(), mail)),
      );
      after = mails.at(-1) ?? null;
      if (mails.length < PAGE) break;
    }
    await this.#resolve(sql, await readSentAfterAll(sql, window), Resolution.RETRIED, 'It was sent.');
    await noteProgress(sql, ended);
  }

  /** What became of mails that were put back. */
  async #settleMails(sql: Sql): Promise<number> {
    const ended = await readEndedRetries(sql, PAGE);
    const by = (dispatch: DispatchState) => ended.filter((mail) => mail.dispatch === dispatch);
    const idsOf = (mails: RetriedMail[]) => mails.map(({ operationId }) => operationId);
    await this.#resolve(sql, idsOf(by(DispatchState.SENT)), Resolution.RETRIED, 'It was sent.');
    await this.#resolve(sql, idsOf(by(DispatchState.CANCELLED)), Resolution.BY_PERSON, 'It was cancelled.');
    await this.#keep(
      sql,
      by(DispatchState.FAILED).map((mail) => failureOfMail(this.#deps.ids.next(), mail)),
    );
    await this.#reopen(sql, idsOf(by(DispatchState.SUPPRESSED)), 'The address must not be mailed.');
    return ended.length;
  }

  /** Rows and the taking out of the dead-letter queue commit together: a job becomes one row, whoever dies meanwhile. */
  async #collectDead(sql: Sql, queue: string): Promise<number> {
    const dead = await this.#deps.jobs.takeDead(sql, queue, PAGE);
    if (dead.length === 0) return 0;
    const events = await findDeadEvents(sql, dead.flatMap(eventIdOf));
    const sources = await retriedBy(
      sql,
      dead.map(({ id }) => id),
    );
    const failures = dead.map((job) => {
      const id = this.#deps.ids.next();
      const event = eventIdOf(job).map((eventId) => events.get(eventId))[0];
      return event ? failureOfEvent(id, event, job.failedAt) : failureOfJob(id, sources.get(job.id) ?? job.id, job);
    });
    await this.#keep(sql, [...new Map(failures.map((one) => [one.sourceId, one])).values()]);
    return dead.length;
  }

  async #settleWebhooks(sql: Sql): Promise<void> {
    const waiting = await lockRetrying(sql, FailedKind.WEBHOOK, PAGE);
    if (waiting.length === 0) return;
    const done = await processedAmong(
      sql,
      waiting.map(({ sourceId }) => sourceId),
    );
    const ended = waiting.filter(({ sourceId }) => done.has(sourceId));
    await this.#resolve(sql, ended.map(idOf), Resolution.RETRIED, 'It was done.');
  }

  async #settleJobs(sql: Sql): Promise<void> {
    const waiting = await lockRetrying(sql, FailedKind.JOB, PAGE);
    if (waiting.length === 0) return;
    const ends = await this.#deps.jobs.endsOf(
      sql,
      waiting.map(({ retryJobId }) => retryJobId),
    );
    const done = waiting.filter(({ retryJobId }) => ends.get(retryJobId) === 'done');
    await this.#resolve(sql, done.map(idOf), Resolution.RETRIED, 'It was done.');
    const gone = waiting.filter(({ retryJobId }) => !ends.has(retryJobId));
    await this.#reopen(
      sql,
      gone.map(idOf),
      'Its job was deleted before anybody looked: nobody knows whether it was done.',
    );
  }

  async #keep(sql: Sql, failures: Failure[]): Promise<void> {
    const kept = await keepFailures(sql, failures);
    await this.#note(
      sql,
      'FAILED',
      kept.map(({ id, errorText }) => ({ id, text: errorText })),
    );
  }

  async #resolve(sql: Sql, ids: string[], resolution: Resolution, text: string): Promise<void> {
    if (ids.length === 0) return;
    const resolved = await noteResolved(sql, { ids, resolution, userId: null });
    await this.#note(
      sql,
      'RESOLVED',
      resolved.map((id) => ({ id, text })),
    );
  }

  async #reopen(sql: Sql, ids: string[], text: string): Promise<void> {
    if (ids.length === 0) return;
    await noteReopened(sql, ids);
    await this.#note(
      sql,
      'REOPENED',
      ids.map((id) => ({ id, text })),
    );
  }

  async #note(sql: Sql, kind: string, notes: { id: string; text: string }[]): Promise<void> {
    await addEntries(
      sql,
      notes.map(({ id: operationId, text }) => ({
        id: this.#deps.ids.next(),
        operationId,
        kind,
        actorUserId: null,
        ruleId: null,
        text,
      })),
    );
  }
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** The last failure of each mail. */
function latest(mails: FailedMail[]): FailedMail[] {
  return [...new Map(mails.map((mail) => [mail.messageId, mail])).values()];
}

function eventIdOf({ payload }: DeadJob): string[] {
  const { eventId } = payload;
  return typeof eventId === 'string' && isUuid(eventId) ? [eventId] : [];
}
