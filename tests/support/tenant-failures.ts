import { randomUUID } from 'node:crypto';
import type { Person, Shop } from './people.ts';
import type { Knowledge } from './tenant-table.ts';
import type { TestDatabase } from './test-database.ts';

/** What failed at the victim. */
export interface VictimsFailures {
  failedOperationId: string;
  bulkOperationId: string;
}

/** A failed mail and a stopped bulk operation, as if they had happened. */
export async function makeVictimsFailures(
  database: TestDatabase,
  { shop, person, emailId, canary }: { shop: Shop; person: Person; emailId: string; canary: string },
): Promise<VictimsFailures> {
  const [failedOperation, bulkOperation] = [randomUUID(), randomUUID()];
  await database.query(
    `insert into failed_operation (id, kind, source_id, account_id, subject, error_class, error_text, fingerprint, cause,
                                   attempts, first_failed_at, last_failed_at)
     values ($1, 'EMAIL', $2, $3, $4, 'PERMANENT', $5, $6, $5, 1, now(), now())`,
    [failedOperation, emailId.slice(4), shop.id.slice(4), emailId, `${canary}-sebab`, 'f'.repeat(32)],
  );
  await database.query(
    `insert into bulk_operation (id, kind, account_id, state, input, estimate, actor_user_id)
     values ($1, $2, $3, 'ABORTED', '{}', 1, $4)`,
    [bulkOperation, `${canary}.hitung`, shop.id.slice(4), person.id.slice(4)],
  );
  return { failedOperationId: `fop_${failedOperation}`, bulkOperationId: `blk_${bulkOperation}` };
}

const ofFailure: Pick<Knowledge, 'id' | 'foreigners'> = {
  foreigners: { userError: 'NOT_FOUND' },
  id: (victim) => victim.failures.failedOperationId,
};
const ofBulk: Pick<Knowledge, 'id'> = { id: (victim) => victim.failures.bulkOperationId };
const filtered: Pick<Knowledge, 'optional'> = { optional: (victim) => ({ filter: { accountId: victim.shop.id } }) };
const nothing: Knowledge = {
  foreigners: { userError: 'NOTHING_MATCHES' },
  optional: (victim) => ({ accountId: victim.shop.id }),
};

/** The rows of failed operations, bulk operations and the desk of unknown outcomes. */
export const failureTable: Record<string, Knowledge> = {
  'Query.bulkOperation': { foreigners: 'null', ...ofBulk },
  'Query.bulkOperations': { foreigners: 'own rows' },
  'Query.failedOperation': { ...ofFailure, foreigners: 'null' },
  'Query.failedOperationGroups': { foreigners: 'own rows', ...filtered },
  'Query.failedOperationRules': { foreigners: 'shared' },
  'Query.failedOperations': { foreigners: 'own rows', ...filtered },
  'Query.failedOperationsEstimate': { foreigners: 'own rows', ...filtered },
  'Query.unknownEmails': { foreigners: 'own rows', ...filtered },
  'Mutation.bulkOperationAbort': { foreigners: { userError: 'NOT_FOUND' }, ...ofBulk },
  'Mutation.bulkOperationResume': { foreigners: { userError: 'NOT_FOUND' }, ...ofBulk },
  'Mutation.failedOperationAssign': ofFailure,
  'Mutation.failedOperationEditAndRetry': ofFailure,
  'Mutation.failedOperationNoteAdd': ofFailure,
  'Mutation.failedOperationResolve': ofFailure,
  'Mutation.failedOperationRetry': ofFailure,
  'Mutation.failedOperationRuleRemove': { foreigners: 'shared' },
  'Mutation.failedOperationRuleSet': { foreigners: 'shared' },
  'Mutation.failedOperationsResolve': nothing,
  'Mutation.failedOperationsRetry': nothing,
  'Mutation.unknownEmailsResolve': nothing,
  'Subscription.bulkOperationProgressed': { foreigners: 'own rows', ...ofBulk },
  'Subscription.failedOperationsChanged': { foreigners: 'own rows' },
};
