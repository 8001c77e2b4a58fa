import { whenBulk } from './failure-desk.ts';
import type { HttpAnswer } from './graphql-client.ts';
import type { Person } from './people.ts';

/** A file of leads as tests look at it. */
export interface TestImport {
  id: string;
  fileName: string;
  header: string[];
  rows: number;
  state: string;
  sample: string[][];
  suggestedColumns: string[];
  columns: string[] | null;
  created: number;
  updated: number;
  skipped: number;
  failed: number;
  operation: { id: string; state: string; kind: string } | null;
}

const IMPORT = `
  id fileName header rows state sample suggestedColumns columns created updated skipped failed operation { id state kind }`;

export interface Choices {
  id: string;
  columns: string[];
  conflict: 'FILL' | 'OVERWRITE' | 'SKIP';
  tags?: string[];
  stageId?: string;
  consentProof?: string;
}

/** Sends a file as a browser does, whatever comes of it. */
export function postFile(
  person: Pick<Person, 'client'>,
  body: string | Uint8Array,
  { name = 'pelanggan.csv', accountId = '', type = 'text/csv', headers = {} as Record<string, string> } = {},
): Promise<HttpAnswer> {
  const query = new URLSearchParams({ name, accountId });
  return person.client.http(`/leads/imports?${query}`, {
    method: 'POST',
    headers: { 'content-type': type, ...headers },
    body,
  });
}

/** Uploads a file that must be taken; returns its `lim_…`. */
export async function uploadFile(
  person: Pick<Person, 'client'>,
  csv: string,
  options: { name?: string; accountId?: string } = {},
) {
  const { status, raw } = await postFile(person, csv, options);
  if (status !== 201) throw new Error(`The file was not taken: ${status} ${raw}`);
  return (JSON.parse(raw) as { id: string }).id;
}

export async function readImport({ client }: Person, id: string): Promise<TestImport | null> {
  const { leadImport } = await client.must<{ leadImport: TestImport | null }>(
    `query ($id: ID!) { leadImport(id: $id) { ${IMPORT} } }`,
    { id },
  );
  return leadImport;
}

export interface Forecast {
  create: number;
  update: number;
  skip: number;
  fail: number;
  problems: { line: number; problem: string; detail: string | null; message: string }[];
}

export async function checkImport({ client }: Person, input: Choices) {
  const { leadImportCheck } = await client.must<{
    leadImportCheck: { check: Forecast | null; userErrors: { code: string }[] };
  }>(
    `mutation ($input: LeadImportChoicesInput!) {
       leadImportCheck(input: $input) {
         check { create update skip fail problems { line problem detail message } } userErrors { code }
       }
     }`,
    { input },
  );
  return leadImportCheck;
}

export async function startImport({ client }: Person, input: Choices) {
  const { leadImportStart } = await client.must<{
    leadImportStart: { import: TestImport | null; userErrors: { code: string }[] };
  }>(
    `mutation ($input: LeadImportChoicesInput!) {
       leadImportStart(input: $input) { import { ${IMPORT} } userErrors { code } }
     }`,
    { input },
  );
  return leadImportStart;
}

/** Takes the rows of a file and waits until all are taken. Needs a worker. */
export async function runImport(person: Person, input: Choices): Promise<TestImport> {
  const { import: started, userErrors } = await startImport(person, input);
  if (!started?.operation) throw new Error(`The import was not started: ${JSON.stringify(userErrors)}`);
  await whenBulk(person.client, started.operation.id, 'COMPLETED');
  return (await readImport(person, started.id))!;
}

/** Rows that were not taken, as CSV. */
export async function failuresOf({ client }: Person, id: string, language?: string): Promise<string | null> {
  const { leadImportFailures } = await client.must<{ leadImportFailures: string | null }>(
    'query ($id: ID!, $language: String) { leadImportFailures(id: $id, language: $language) }',
    { id, language },
  );
  return leadImportFailures;
}
