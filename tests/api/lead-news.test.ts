import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { makeLead, readLead, timelineOf } from '../support/lead-desk.ts';
import { inviteAffiliate, type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
const SHOP_PAGE = 'https://toko-melati.example/promo';

let app: TestApp;
let sari: Person;
let key: Key;

beforeAll(async () => {
  app = await startApp({ settings: { TRUSTED_PROXIES: '1' } });
  const admin = await signInAdmin(app);
  const shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], shop.id);
});

/** A mail to an address, with the addresses in it as a mail program finds them. */
async function mailTo(to: string): Promise<{ id: string; pixel: string; link: string }> {
  const id = await send(key.client, { to, subject: 'Promo Juni', html: `<p><a href="${SHOP_PAGE}">Lihat</a></p>` });
  await whenEmail(key.client, id, 'SENT');
  await app.database.query(`update message set sent_at = sent_at - interval '1 minute' where id = $1`, [id.slice(4)]);
  const { html } = await app.sandbox.mailbox.parse(app.sandbox.mailbox.list({ to })[0]!);
  const pathOf = (pattern: RegExp) => new URL(pattern.exec(String(html))![1]!).pathname;
  return {
    id,
    link: pathOf(/href="([^"]*\/email\/track\/click\/[^"]*)"/),
    pixel: pathOf(/src="([^"]*\/email\/track\/open\/[^"]*)"/),
  };
}

const visit = (path: string, userAgent: string) =>
  fetch(app.url + path, {
    redirect: 'manual',
    headers: { 'user-agent': userAgent, 'x-forwarded-for': '203.0.113.77' },
  });

const kindsOf = async (lead: { id: string }) => (await timelineOf(sari.client, lead.id)).map(({ kind }) => kind);

/** Begins the reading of all evidence anew, as after an accident. */
const tellAgain = () => app.database.query('update stat_progress set counted_before = 0 where id = 2');

test('a mail to a lead stands in its timeline with what became of it, each once; machines do not count', async () => {
  const wati = await makeLead(sari.client, { email: `wati.${unique()}@pelanggan.example` });
  const budi = await makeLead(sari.client, { email: `budi.${unique()}@pelanggan.example` });
  await sari.client.must(
    'mutation ($input: LeadScoreRuleCreateInput!) { leadScoreRuleCreate(input: $input) { userErrors { code } } }',
    { input: { kind: 'EMAIL_CLICKED', points: 4 } },
  );
  const mail = await mailTo(wati.email!);
  const other = await mailTo(budi.email!);
  await visit(other.pixel, 'Barracuda Sentinel');
  await visit(mail.pixel, PHONE);
  await visit(mail.pixel, PHONE);
  await whenEmail(key.client, mail.id, 'OPENED');
  await visit(mail.link, PHONE);
  await eventually('the click is told', async () => (await kindsOf(wati)).includes('EMAIL_CLICKED'));
  const { lead } = await sari.client.must<{ lead: { timeline: { nodes: object[] } } }>(
    'query ($id: ID!) { lead(id: $id) { timeline { nodes { kind subject subjectId data points } } } }',
    { id: wati.id },
  );
  const base = { subject: 'Promo Juni', subjectId: mail.id };
  expect(lead.timeline.nodes).toEqual([
    { ...base, kind: 'EMAIL_CLICKED', data: { url: SHOP_PAGE }, points: 4 },
    { ...base, kind: 'EMAIL_OPENED', data: null, points: 0 },
    { ...base, kind: 'EMAIL_SENT', data: null, points: 0 },
    { kind: 'CREATED', subject: null, subjectId: null, data: null, points: 0 },
  ]);
  expect(await readLead(sari.client, wati.id)).toMatchObject({ status: 'ACTIVE', score: 4 });
  expect(await kindsOf(budi)).toEqual(['CREATED', 'EMAIL_SENT']);
  expect(await readLead(sari.client, budi.id)).toMatchObject({ status: 'NEW', sequence: budi.sequence });
});

test('evidence that is read again is told once, and what was not read is told late rather than never', async () => {
  const wati = await makeLead(sari.client, { email: `wati.${unique()}@pelanggan.example` });
  const mail = await mailTo(wati.email!);
  await visit(mail.pixel, PHONE);
  await eventually('the open is told', async () => (await kindsOf(wati)).includes('EMAIL_OPENED'));
  await app.database.query(`delete from lead_activity where lead_id = $1 and kind = 'EMAIL_OPENED'`, [
    wati.id.slice(4),
  ]);
  await tellAgain();
  await eventually('the open is told again', async () => (await kindsOf(wati)).includes('EMAIL_OPENED'));
  expect(await kindsOf(wati)).toEqual(['CREATED', 'EMAIL_SENT', 'EMAIL_OPENED']);
});
