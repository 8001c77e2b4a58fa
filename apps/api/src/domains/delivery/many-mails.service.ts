import type { Sql } from '../../infra/database.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import type { Principal } from '../../kernel/principal.ts';
import { lockPayers } from '../credits/reservation.service.ts';
import type { EmailLogService } from './email-log.service.ts';

/** What people and rules do to many mails in one transaction; what one of them is refused leaves the others alone. */
export class ManyMailsService {
  readonly #emails: EmailLogService;

  constructor(deps: { emails: EmailLogService }) {
    this.#emails = deps.emails;
  }

  /** Sends again; `principal` null: a rule does it. Returns why some were refused, by id. Must run inside a transaction. */
  async retry(
    sql: Sql,
    principal: Principal | null,
    { ids, acceptPossibleDuplicate }: { ids: string[]; acceptPossibleDuplicate: boolean },
  ): Promise<Map<string, ExpectedFailure>> {
    return eachApart(sql, ids, (id) => this.#emails.retryIn(sql, principal, { id, acceptPossibleDuplicate }));
  }

  /** Says what became of mails of unknown outcome. Returns why some were refused, by id. Must run inside a transaction. */
  async resolve(
    sql: Sql,
    principal: Principal,
    { ids, arrived, note }: { ids: string[]; arrived: boolean; note: string | null },
  ): Promise<Map<string, ExpectedFailure>> {
    return eachApart(sql, ids, (id) => this.#emails.resolveIn(sql, principal, { id, arrived, note }));
  }
}

/**
 * All mails are locked in one order, and then all who pay for them, before any of them touches credits: mails of several payers would
 * lock these in the order of the mails, and wait in a circle with a worker that books what it sent.
 */
async function eachApart(
  sql: Sql,
  ids: string[],
  work: (id: string) => Promise<void>,
): Promise<Map<string, ExpectedFailure>> {
  const refused = new Map<string, ExpectedFailure>();
  if (ids.length === 0) return refused;
  const locked = await sql.query<{ payerId: string | null }>({
    text: 'select payer_id as "payerId" from message where id = any ($1::uuid[]) order by id for update',
    values: [ids],
  });
  await lockPayers(
    sql,
    locked.flatMap(({ payerId }) => payerId ?? []),
  );
  for (const id of ids) {
    await sql.query({ text: 'savepoint one_mail' });
    try {
      await work(id);
      await sql.query({ text: 'release savepoint one_mail' });
    } catch (error) {
      if (!(error instanceof ExpectedFailure)) throw error;
      await sql.query({ text: 'rollback to savepoint one_mail' });
      refused.set(id, error);
    }
  }
  return refused;
}
