import { orderMail, type UserError } from './emails.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { eventually } from './waiting.ts';

export interface ShownFailure {
  id: string;
  kind: string;
  state: string;
  resolution: string | null;
  subject: string;
  errorClass: string;
  errorText: string;
  fingerprint: string;
  cause: string;
  tries: number;
  timesRetried: number;
  sequence: number;
  maskedPayload: unknown;
  emailLog: { id: string; status: string } | null;
  owner: { id: string } | null;
  events: { kind: string; text: string | null; ruleId: string | null; actor: { id: string } | null }[];
}

export const FAILURE = `
  id kind state resolution subject errorClass errorText fingerprint cause tries timesRetried sequence maskedPayload
  emailLog { id status } owner { id } events { kind text ruleId actor { id } }`;

export async function failures(client: GraphqlClient, filter: Record<string, unknown> = {}): Promise<ShownFailure[]> {
  const { failedOperations } = await client.must<{ failedOperations: { nodes: ShownFailure[] } }>(
    `query ($filter: FailedOperationFilter) { failedOperations(filter: $filter, first: 25) { nodes { ${FAILURE} } } }`,
    { filter },
  );
  return failedOperations.nodes;
}

/** The failed operation of one subject, once it is in `state`. */
export function whenFailure(client: GraphqlClient, subject: string, state: string): Promise<ShownFailure> {
  return eventually(`${subject} becomes ${state}`, async () => {
    const [found] = await failures(client, { text: subject });
    return found?.state === state && found;
  });
}

export interface FailureAnswer {
  failedOperation: ShownFailure | null;
  userErrors: UserError[];
}

/** `failedOperationRetry` and the like. */
export async function decide(
  client: GraphqlClient,
  verb: 'Retry' | 'EditAndRetry' | 'Resolve' | 'Assign' | 'NoteAdd',
  input: Record<string, unknown>,
): Promise<FailureAnswer> {
  const name = `failedOperation${verb}`;
  const data = await client.must<Record<string, FailureAnswer>>(
    `mutation ($input: FailedOperation${verb}Input!) {
       ${name}(input: $input) { failedOperation { ${FAILURE} } userErrors { field message code } }
     }`,
    { input },
  );
  return data[name]!;
}

export interface ShownBulk {
  id: string;
  kind: string;
  state: string;
  estimate: number;
  processed: number;
  succeeded: number;
  skipped: number;
  failed: number;
  problem: string | null;
  ratePerSecond: number | null;
  secondsLeft: number | null;
  sequence: number;
}

export const BULK =
  'id kind state estimate processed succeeded skipped failed problem ratePerSecond secondsLeft sequence';

export interface BulkAnswer {
  bulkOperation: ShownBulk | null;
  userErrors: UserError[];
}

/** `failedOperationsRetry`, `unknownEmailsResolve`, `bulkOperationAbort` and the like. */
export async function bulk(client: GraphqlClient, name: string, input: Record<string, unknown>): Promise<BulkAnswer> {
  const inputType = name.startsWith('bulkOperation')
    ? 'BulkOperationInput'
    : `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, BulkAnswer>>(
    `mutation ($input: ${inputType}!) { ${name}(input: $input) { bulkOperation { ${BULK} } userErrors { field message code } } }`,
    { input },
  );
  return data[name]!;
}

export async function readBulk(client: GraphqlClient, id: string): Promise<ShownBulk | null> {
  const { bulkOperation } = await client.must<{ bulkOperation: ShownBulk | null }>(
    `query ($id: ID!) { bulkOperation(id: $id) { ${BULK} } }`,
    { id },
  );
  return bulkOperation;
}

export function whenBulk(client: GraphqlClient, id: string, ...states: string[]): Promise<ShownBulk> {
  return eventually(
    `bulk operation ${id} becomes ${states.join(' or ')}`,
    async () => {
      const found = await readBulk(client, id);
      return found && states.includes(found.state) && found;
    },
    60_000,
  );
}

/** Accepts many mails at once; returns their ids. */
export async function sendMany(client: GraphqlClient, addresses: string[]): Promise<string[]> {
  const ids: string[] = [];
  for (let first = 0; first < addresses.length; first += 250) {
    const emails = addresses.slice(first, first + 250).map((to) => orderMail({ to }));
    const { emailSendBatch } = await client.must<{ emailSendBatch: { results: { emailLog: { id: string } }[] } }>(
      `mutation ($input: EmailSendBatchInput!, $key: UUID!) {
         emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { id } } }
       }`,
      { input: { emails }, key: crypto.randomUUID() },
    );
    ids.push(...emailSendBatch.results.map(({ emailLog }) => emailLog.id));
  }
  return ids;
}
