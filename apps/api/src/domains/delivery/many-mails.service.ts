import type { Sql } from '../../infra/database.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import type { Principal } from '../../kernel/principal.ts';
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

/** All are locked in one order before any of them touches credits, so that no two such transactions wait for each other. */
async function eachApart(
  sql: Sql,
  ids: string[],
  work: (id: string) => Promise<void>,
): Promise<Map<string, ExpectedFailure>> {
  const refused = new Map<string, ExpectedFailure>();
  if (ids.length === 0) return refused;
  await sql.query({ text: 'select from message where id = any ($1::uuid[]) order by id for update', values: [ids] });
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
