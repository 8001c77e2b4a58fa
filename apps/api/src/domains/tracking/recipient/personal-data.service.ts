import { createHash } from 'node:crypto';
import { writeAudit } from '../../../infra/audit.ts';
import type { Database } from '../../../infra/database.ts';
import type { DataSubject, PersonalDataPart } from '../../../infra/personal-data.ts';
import type { IdGenerator } from '../../../kernel/ids.ts';
import type { Principal } from '../../../kernel/principal.ts';

interface Deps {
  database: Database;
  ids: IdGenerator;
  /** What each domain contributes, from right to left, so that nothing is looked for that is gone already. */
  parts: () => PersonalDataPart[];
}

/** Export and erasure of what is kept of one person (UU PDP, GDPR). */
export class PersonalDataService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Everything that is kept, by part, as of one moment. */
  async export({ accountId, address }: DataSubject): Promise<Record<string, object[]>> {
    return this.#deps.database.transaction(async (sql) => {
      await sql.query({ text: 'set transaction isolation level repeatable read read only' });
      const result: Record<string, object[]> = {};
      for (const part of this.#deps.parts()) result[part.name] = await part.export(sql, { accountId, address });
      return result;
    });
  }

  /** Takes everything personal away in one transaction and notes that it was done, without saying of whom. Throws MailUnderWay. */
  async erase(principal: Principal, { accountId, address }: DataSubject): Promise<void> {
    const { database, ids, parts } = this.#deps;
    await database.transaction(async (sql) => {
      for (const part of parts()) await part.erase(sql, { accountId, address });
      await writeAudit(sql, {
        id: ids.next(),
        accountId,
        principal,
        action: 'recipient.erased',
        subject: createHash('sha256').update(`${accountId} ${address}`).digest('hex'),
      });
    });
  }
}
