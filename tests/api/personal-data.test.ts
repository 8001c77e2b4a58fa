import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { changeLead, makeLead } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';

const CANARY = 'kenari-pribadi';

let app: TestApp;
let shop: Shop;
let person: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  const admin = await signInAdmin(app);
  shop = await openShop(admin);
  person = await inviteAffiliate(app, admin, shop);
});

/** Words in the names of columns that hold something about a person. */
const PERSONAL_NAMES =
  /address|email|recipient|^name$|_name$|^ip$|agent|phone|variables|metadata|^data$|body|subject|text|words|note|evidence$|headers|^cc$|reply_to|attachments|bytes|url/;

/** Columns with such names that hold nothing about recipients: people of the shop, content that all share, settings. */
const NOT_ABOUT_RECIPIENTS = new Set([
  'account.name',
  'account.sender_email',
  'account.sender_name',
  'alert_channel.name',
  'alert_channel.recipients',
  'alert_channel.test_text',
  'api_key.name',
  'app_user.email',
  'app_user.name',
  'attachment_file.hash',
  'audit_entry.ip',
  'audit_entry.subject',
  'email_stat.recipient_domain',
  'email_type.recipient_limit',
  'email_type.recipient_window_seconds',
  // Addresses are masked before they are kept.
  'failed_operation.error_text',
  'failed_operation.subject',
  'failed_operation_event.text',
  'image.bytes',
  'image.name',
  'installation.held_note',
  // Of the account: its stages, its rules, its files.
  'lead_import.file_name',
  'lead_score_rule.subject',
  'lead_stage.name',
  'message.evidence',
  'migration.name',
  'message_content.subject',
  'message_content.text',
  'message_event.evidence',
  'provider.name',
  'provider_health.cause_text',
  'provider_health.test_text',
  'sender_identity.address',
  'sender_identity.name',
  'session.user_agent',
  'shop_event.name',
  'session.address',
  'template.name',
  'template_body.subject',
  'template_body.text',
  'template_body.text_source',
  'template_version.notes',
  'template_version.variables',
]);

test('every column that may hold something personal of a recipient is exported and erased by a part', async () => {
  const columns = await app.database.query<{ name: string }>(`
    select distinct regexp_replace(c.table_name, '_(\\d{4}_\\d{2}|elsewhen)$', '') || '.' || c.column_name as name
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1`);
  const declared = new Set(
    app.context.modules.flatMap(({ personalData = [] }) => personalData.flatMap((part) => part.columns)),
  );
  const names = columns.map(({ name }) => name);
  const suspects = names.filter((name) => PERSONAL_NAMES.test(name.split('.')[1]!));
  expect(suspects.filter((name) => !declared.has(name) && !NOT_ABOUT_RECIPIENTS.has(name))).toEqual([]);
  expect([...declared].filter((name) => !names.includes(name))).toEqual([]);
});

/** Somebody as a lead, with everything that is written about leads. */
async function knownLead(email: string): Promise<void> {
  const { id } = await makeLead(person.client, {
    email,
    name: `${CANARY}-nama`,
    whatsapp: '081234567890',
    tags: [`${CANARY}-tanda`],
    consentProof: `${CANARY}-bukti`,
  });
  const input = { leadId: id, text: `${CANARY}-nota` };
  await person.client.must(
    'mutation ($note: LeadNoteAddInput!, $task: LeadTaskAddInput!) { leadNoteAdd(input: $note) { note { id } } leadTaskAdd(input: $task) { task { id } } }',
    { note: input, task: { leadId: id, title: `${CANARY}-tugas` } },
  );
  await changeLead(person.client, 'TagAdd', { id, tag: `${CANARY}-lagi` });
  await app.database.query(
    `with file as (
       insert into lead_import (id, account_id, file_name, header, rows, actor_user_id)
       values (gen_random_uuid(), $1, 'pameran.csv', '{Nama,Email}', 2, $2) returning id
     )
     insert into lead_import_row (import_id, line, cells)
     select id, 2, jsonb_build_array('Siti', $3::text) from file union all select id, 3, '["Budi", "budi@pelanggan.example"]' from file`,
    [shop.id.slice(4), person.id.slice(4), ` ${email.toUpperCase()} `],
  );
}

/** A person in every place there is: mails, events, choices, suppression, facts, leads. */
async function knownPerson(): Promise<string> {
  const address = `${CANARY}.${unique()}@pelanggan.example`;
  const id = await send(person.client, {
    to: address,
    type: 'marketing.broadcast',
    subject: `Halo ${CANARY}-nama`,
    variables: { nama: `${CANARY}-nama` },
    metadata: { catatan: `${CANARY}-catatan` },
    attachments: [{ name: `${CANARY}.txt`, content: Buffer.from(`${CANARY}-isi`).toString('base64') }],
  });
  await whenEmail(person.client, id, 'SENT');
  await knownLead(address);
  const token = app.context.trackingLinks.of(id.slice(4));
  const headers = { 'user-agent': `${CANARY}-peramban` };
  await fetch(`${app.url}/email/track/open/${token.openToken}.png`, { headers });
  await fetch(`${app.url}/unsubscribe/${token.recipientToken}`, { method: 'POST', headers });
  await person.client.must(
    'mutation ($input: EventPublishInput!, $key: UUID!) { eventPublish(input: $input, idempotencyKey: $key) { event { id } } }',
    {
      input: { name: 'user.registered', data: { user: { email: address, name: `${CANARY}-nama`, active: false } } },
      key: crypto.randomUUID(),
    },
  );
  return address;
}

async function dataOf(address: string): Promise<Record<string, object[]>> {
  const { recipientExport } = await person.client.must<{ recipientExport: Record<string, object[]> }>(
    'query ($recipient: RecipientInput!) { recipientExport(recipient: $recipient) }',
    { recipient: { address } },
  );
  return recipientExport;
}

/** Tables of this installation that hold the text anywhere. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await app.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from "${name}" as t where t::text ilike '%${text}%'`,
    );
    if (row!.count > 0) found.push(name);
  }
  return found;
}

describe("a person's data", () => {
  test('is exported by part: mails, what came back, choices, facts, events of the shop', async () => {
    const address = await knownPerson();
    const data = await dataOf(address);
    expect(Object.keys(data).sort()).toEqual(['events', 'facts', 'leads', 'mails', 'preferences', 'shopEvents']);
    expect(data.mails).toMatchObject([{ subject: `Halo ${CANARY}-nama` }, {}].slice(0, data.mails!.length));
    expect(data.facts).toMatchObject([{ kind: 'person', name: `${CANARY}-nama` }]);
    expect(data.preferences).toMatchObject([{ kind: 'choice', topic: 'marketing.broadcast', value: 'OPTED_OUT' }]);
    expect(data.shopEvents).toMatchObject([{ name: 'user.registered' }]);
    expect(data.leads![0]).toMatchObject({
      kind: 'lead',
      email: address,
      name: `${CANARY}-nama`,
      whatsapp: '+6281234567890',
      tags: [`${CANARY}-tanda`, `${CANARY}-lagi`],
      consentProof: `${CANARY}-bukti`,
    });
    expect(data.leads).toContainEqual(expect.objectContaining({ kind: 'note', text: `${CANARY}-nota` }));
    expect(data.leads).toContainEqual(expect.objectContaining({ kind: 'task', text: `${CANARY}-tugas` }));
    expect(data.leads).toContainEqual(expect.objectContaining({ kind: 'TAG_ADDED', text: `${CANARY}-lagi` }));
  });

  test('of another account is not', async () => {
    const address = await knownPerson();
    const admin = await signInAdmin(app);
    const other = await openShop(admin, `Toko lain ${unique()}`);
    const { recipientExport } = await admin.client.must<{ recipientExport: Record<string, object[]> }>(
      'query ($recipient: RecipientInput!) { recipientExport(recipient: $recipient) }',
      { recipient: { address, accountId: other.id } },
    );
    expect(Object.values(recipientExport).flat()).toEqual([]);
  });

  test('can be erased: nothing of the person is left but the refusal, which stays in force, and an entry that says so', async () => {
    const address = await knownPerson();
    const name = address.split('@')[0]!;
    const { recipientErase } = await person.client.must<{ recipientErase: { erased: boolean; userErrors: unknown[] } }>(
      'mutation ($input: RecipientEraseInput!) { recipientErase(input: $input) { erased userErrors { code message } } }',
      { input: { address, confirm: address } },
    );
    expect(recipientErase).toEqual({ erased: true, userErrors: [] });
    expect(await tablesWith(name)).toEqual(['consent']);
    const data = await dataOf(address);
    expect(Object.values(data).flat()).toEqual([]);
    const again = await send(person.client, { to: address, type: 'marketing.broadcast' });
    await whenEmail(person.client, again, 'SUPPRESSED');
    const audit = await app.database.query(
      `select action, actor_user_id, subject from audit_entry where action = 'recipient.erased'`,
    );
    expect(audit).toMatchObject([
      { actor_user_id: person.id.slice(4), subject: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
  });

  test('is not erased by mistake', async () => {
    const { recipientErase } = await person.client.must<{ recipientErase: { userErrors: { code: string }[] } }>(
      'mutation ($input: RecipientEraseInput!) { recipientErase(input: $input) { erased userErrors { code } } }',
      { input: { address: 'siti@pelanggan.example', confirm: 'siti' } },
    );
    expect(recipientErase.userErrors).toMatchObject([{ code: 'NOT_CONFIRMED' }]);
  });
});
