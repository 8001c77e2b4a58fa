import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, visit } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { settings } from '../../apps/api/src/infra/config.ts';
import { ADMIN, startApp, type TestApp } from '../support/app.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { uploadFile } from '../support/lead-files.ts';
import { tokenOf } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const docs = path.resolve(import.meta.dirname, '../../docs');
const guide = readFileSync(path.join(docs, 'graphql.md'), 'utf8');

interface Example {
  name: string;
  as: 'visitor' | 'admin' | 'apiKey';
  /** The code of the `userErrors` entry that the page promises; null when it promises success. */
  expected: string | null;
  /** Names under which values of the answer are kept, each with its path. */
  keep: [name: string, at: string[]][];
  query: string;
  variables: string;
}

/** An example: a comment that says who asks, the document, and its variables when there are some. */
const EXAMPLE = /<!-- (as: .+?) -->\n```graphql\n(.+?)```(?:\n```json\n(.+?)```)?/gs;

const examples: Example[] = [...guide.matchAll(EXAMPLE)].map(([, notes = '', query = '', variables = '{}']) => {
  const note = (key: string) => new RegExp(`${key}: ([^;]+)`).exec(notes)?.[1]?.trim();
  const keep = (note('keep') ?? '').split(',').filter((pair) => pair.includes('='));
  return {
    name: /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1] ?? query,
    as: note('as') as Example['as'],
    expected: note('expect') ?? null,
    keep: keep.map((pair) => {
      const [name = '', at = ''] = pair.split('=').map((part) => part.trim());
      return [name, at.split('.')];
    }),
    query,
    variables,
  };
});

const DAY_MS = 86_400_000;
const known = new Map<string, string>([
  ['adminEmail', ADMIN.email],
  ['adminPassword', ADMIN.password],
  ['yesterday', new Date(Date.now() - DAY_MS).toISOString()],
  ['tomorrow', new Date(Date.now() + DAY_MS).toISOString()],
]);

function filled(variables: string): Record<string, unknown> {
  return JSON.parse(
    variables.replace(/«(\w+)»/g, (_, name: string) => {
      const value = known.get(name);
      if (value === undefined) throw new Error(`No earlier example kept «${name}».`);
      return value;
    }),
  );
}

function valueAt(data: unknown, at: string[]): unknown {
  return at.reduce((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function codesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'userErrors' ? (value as { code: string }[]).map(({ code }) => code) : codesIn(value),
  );
}

let app: TestApp;
/** The page goes on about a mail that is sent. */
let sent = false;

beforeAll(async () => {
  app = await startApp({ sandbox: { dnsPort: 0 } });
  await app.context.readyMade.install();
});

async function bearerOf(example: Example): Promise<string | undefined> {
  if (example.as === 'apiKey') return known.get('apiKey');
  return example.as === 'admin' ? tokenOf(app, ADMIN.email, ADMIN.password) : undefined;
}

async function sentYet(): Promise<boolean> {
  const client = app.client({ bearer: known.get('apiKey')! });
  const { emailLog } = await client.must<{ emailLog: { status: string } }>(
    'query ($id: ID!) { emailLog(id: $id) { status } }',
    {
      id: known.get('emailId'),
    },
  );
  return emailLog.status === 'SENT';
}

/** What is kept of a query may come about a moment later. */
async function answerTo({ query, variables, keep }: Example, client: GraphqlClient): Promise<unknown> {
  const answer = () => client.must<Record<string, unknown>>(query, filled(variables));
  if (!query.startsWith('query')) return answer();
  return eventually('the page finds what it goes on with', async () => {
    const data = await answer();
    return keep.every(([, at]) => valueAt(data, at) !== undefined) && data;
  });
}

/** A file of leads as the page has uploaded it. */
async function uploadOnce(name: string): Promise<void> {
  if (known.has(name)) return;
  const client = app.client({ bearer: await tokenOf(app, ADMIN.email, ADMIN.password) });
  const csv = 'Nama,Email,Catatan\nBudi Santoso,budi.santoso@pelanggan.example,\n';
  known.set(name, await uploadFile({ client }, csv, { accountId: known.get('accountId')! }));
}

describe('docs/graphql.md', () => {
  it.each(examples)('$name answers as the page says', async (example) => {
    const bearer = await bearerOf(example);
    if (example.query.startsWith('subscription')) {
      const received = await app.subscribe({ bearer: bearer! }, example.query, filled(example.variables));
      expect(received.errors).toBeNull();
      return;
    }
    if (known.has('emailId') && !sent) {
      await eventually('the mail of the page is sent', sentYet);
      sent = true;
    }
    for (const name of ['importId', 'otherImportId'])
      if (example.variables.includes(`«${name}»`)) await uploadOnce(name);
    const data = await answerTo(example, app.client(bearer ? { bearer } : {}));
    expect(codesIn(data)).toEqual(example.expected ? [example.expected] : []);
    for (const [name, at] of example.keep) known.set(name, String(valueAt(data, at)));
  });

  it('has an example of every operation', () => {
    const shown = new Set<string>();
    for (const { query } of examples)
      visit(parse(query), {
        OperationDefinition({ operation, selectionSet }) {
          for (const field of selectionSet.selections)
            if (field.kind === 'Field') shown.add(`${operation} ${field.name.value}`);
        },
      });
    const { schema } = app.context;
    const all = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((field) => `${type!.name.toLowerCase()} ${field}`),
    );
    expect(all.filter((operation) => !shown.has(operation))).toEqual([]);
  });
});

/** Mutations that change nothing of the installation or of an account, or by which nobody decides anything. */
const NOT_AUDITED = new Map([
  ['emailSend', 'the mail itself tells it'],
  ['emailSendBatch', 'the mails themselves tell it'],
  ['eventPublish', 'the event itself tells it'],
  ['templateTestSend', 'the mail itself tells it'],
  ['sessionCreate', 'a visitor'],
  ['sessionCreateFromLink', 'a visitor'],
  ['sessionRevoke', 'leaves'],
  ['passwordResetRequest', 'a visitor'],
  ['passwordReset', 'a visitor'],
  ['invitationAccept', 'a visitor'],
  ['senderIdentityVerify', 'a visitor'],
  ['emailPreferenceSet', 'consent has its own proof'],
  ['senderDomainCheck', 'looks'],
  ['providerTest', 'looks'],
  ['providerCreditsCheck', 'looks'],
  ['templateDraftSave', 'versions tell who published'],
  ['providerRecover', 'the provider of the page works already'],
  ['suppressionsImport', 'the page only asks what it would do'],
  ['templateImport', 'the page shows what is refused'],
  ['emailResolve', 'the page shows what is refused'],
  ['emailRetry', 'the page shows what is refused'],
  ['emailCancel', 'the page shows what is refused'],
  ['recipientErase', 'the page shows what is refused'],
  ['templateDraftDiscard', 'versions tell who published'],
  ['bulkOperationAbort', 'the page shows what is refused'],
  ['bulkOperationResume', 'the page shows what is refused'],
  ['unknownEmailsResolve', 'the page shows what is refused'],
  ['alertAcknowledge', 'the page shows what is refused'],
  ['alertChannelTest', 'looks'],
  ['creditAccountUnfreeze', 'no account of the page is frozen'],
  ['leadCreate', 'its timeline tells it'],
  ['leadUpdate', 'its timeline tells it'],
  ['leadTagAdd', 'its timeline tells it'],
  ['leadTagRemove', 'its timeline tells it'],
  ['leadMove', 'its timeline tells it'],
  ['leadNoteAdd', 'the timeline tells it'],
  ['leadNoteEdit', 'the note itself tells it'],
  ['leadNoteDelete', 'nothing of it is to be kept'],
  ['leadTaskAdd', 'the task itself tells it'],
  ['leadTaskDone', 'the task itself tells it'],
  ['leadTaskDelete', 'nothing of it is to be kept'],
  ['leadImportCheck', 'looks'],
  ['leadStagesReorder', 'the page shows what is refused'],
  ['leadsDelete', 'the page shows what is refused'],
]);

it('what the mutations of the page did stands in the audit log', async () => {
  const rows = await app.database.query<{ operation: string }>(
    `select distinct details ->> 'operation' as operation from audit_entry`,
  );
  const audited = new Set(rows.map(({ operation }) => operation));
  const all = Object.keys(app.context.schema.getMutationType()!.getFields());
  expect(all.filter((name) => !audited.has(name) && !NOT_AUDITED.has(name))).toEqual([]);
});

describe('docs/settings.md', () => {
  const page = readFileSync(path.join(docs, 'settings.md'), 'utf8');

  it.each(Object.entries(settings.shape))('tells of %s what doctor tells', (name, schema) => {
    expect(page).toContain(`| \`${name}\` |`);
    expect(page).toContain(schema.description);
  });
});
