import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { leadAccounts } from '../support/lead-accounts.ts';
import { listLeads, makeLead, timelineOf } from '../support/lead-desk.ts';
import { type Key, makeKey, unique } from '../support/people.ts';

const at = leadAccounts();
let key: Key;

beforeAll(async () => {
  await at.app.context.readyMade.install();
});

beforeEach(async () => {
  key = await makeKey(at.app, at.admin, ['EMAIL_SEND'], at.shop.id);
});

async function publish(name: string, data: object, idempotencyKey: string = randomUUID()): Promise<string> {
  const { eventPublish } = await key.client.must<{
    eventPublish: { event: { id: string } | null; userErrors: object[] };
  }>(
    `mutation ($input: EventPublishInput!, $key: UUID!) {
       eventPublish(input: $input, idempotencyKey: $key) { event { id } userErrors { code message } }
     }`,
    { input: { name, data }, key: idempotencyKey },
  );
  if (!eventPublish.event) throw new Error(JSON.stringify(eventPublish.userErrors));
  return eventPublish.event.id;
}

const siti = () => ({ email: `Siti.${unique()}@Pelanggan.example`, name: 'Siti Rahayu', language: 'id' });

const payment = { method: 'Transfer bank', paidAt: '2026-11-20T03:00:00Z' };

const orderOf = (customer: object, id: string) => ({
  ...{ id, customer, orderedAt: '2026-11-20T02:00:00Z', subtotal: 150_000, total: 150_000 },
  items: [{ name: 'Batik tulis', quantity: 1, price: 150_000, total: 150_000 }],
  url: `https://toko-melati.example/pesanan/${id}`,
});

async function setIntake(fromShop: boolean, person = at.sari): Promise<string[]> {
  const { leadIntakeSet } = await person.client.must<{ leadIntakeSet: { userErrors: { code: string }[] } }>(
    'mutation ($input: LeadIntakeSetInput!) { leadIntakeSet(input: $input) { intake { fromShop } userErrors { code } } }',
    { input: { fromShop } },
  );
  return leadIntakeSet.userErrors.map(({ code }) => code);
}

test('a customer who pays becomes a lead and a customer; the payment counts once, by whichever events and however often it is told', async () => {
  const customer = siti();
  const order = orderOf(customer, `PSN-${unique()}`);
  const sameKey = randomUUID();
  const first = await publish('order.paid', { order, payment }, sameKey);
  expect(await publish('order.paid', { order, payment }, sameKey)).toBe(first);
  await publish('order.status_changed', { status: 'PAID', order, payment });
  const shipped = await publish('order.status_changed', {
    ...{ status: 'SHIPPED', order, courier: 'JNE', trackingNumber: 'JNE-1', eta: '2 hari' },
  });
  const { nodes } = await listLeads(at.sari.client);
  expect(nodes).toMatchObject([
    { email: customer.email.toLowerCase(), name: 'Siti Rahayu', language: 'id', source: 'SHOP', status: 'CUSTOMER' },
  ]);
  const { lead } = await at.sari.client.must<{ lead: { timeline: { nodes: { kind: string }[] } } }>(
    'query ($id: ID!) { lead(id: $id) { timeline { nodes { kind subject subjectId data } } } }',
    { id: nodes[0]!.id },
  );
  const data = { orderId: order.id, total: 150_000 };
  expect(lead.timeline.nodes.filter(({ kind }) => !kind.startsWith('EMAIL'))).toEqual([
    { kind: 'EVENT', subject: 'order.shipped', subjectId: shipped, data },
    { kind: 'PURCHASED', subject: order.id, subjectId: first, data },
    { kind: 'CREATED', subject: 'order.paid', subjectId: null, data: null },
  ]);
});

test('somebody who registers is a lead; a known one gets a line in the timeline only', async () => {
  const stranger = siti();
  await publish('user.registered', { user: stranger });
  const known = await makeLead(at.sari.client, { email: siti().email, name: 'Nama sendiri' });
  await publish('user.registered', { user: { ...siti(), email: known.email } });
  const { nodes } = await listLeads(at.sari.client);
  expect(nodes).toMatchObject([
    { id: known.id, name: 'Nama sendiri', source: 'PERSON', status: 'ACTIVE' },
    { email: stranger.email.toLowerCase(), source: 'SHOP' },
  ]);
  expect((await timelineOf(at.sari.client, known.id)).filter(({ kind }) => kind === 'EVENT')).toMatchObject([
    { subject: 'user.registered' },
  ]);
});

test('neither a forgotten password nor a commission makes a lead', async () => {
  await publish('password.reset_requested', { user: siti(), resetUrl: 'https://toko-melati.example/sandi' });
  const proof = { method: 'Transfer bank', paidAt: '2026-11-20T03:00:00Z', reference: 'KMS-1' };
  await publish('commission.paid', { affiliate: siti(), period: 'November 2026', amount: 250_000, ...proof });
  expect((await listLeads(at.sari.client)).totalCount).toBe(0);
});

test('an account that does not want it gets none, and known leads are told all the same', async () => {
  expect(await setIntake(false)).toEqual([]);
  await publish('user.registered', { user: siti() });
  expect((await listLeads(at.sari.client)).totalCount).toBe(0);
  const known = await makeLead(at.sari.client, { email: siti().email });
  await publish('order.paid', { order: orderOf({ ...siti(), email: known.email }, `PSN-${unique()}`), payment });
  expect((await timelineOf(at.sari.client, known.id)).map(({ kind }) => kind)).toContain('PURCHASED');
  await setIntake(true);
  await publish('user.registered', { user: siti() });
  expect((await listLeads(at.sari.client)).totalCount).toBe(2);
});

test('is said for the own account; a super admin says for which', async () => {
  expect(await setIntake(false, at.admin)).toEqual(['ACCOUNT_NOT_FOUND']);
  const read = (accountId: string | null) =>
    at.admin.client.run<{ leadIntake: object }>('query ($id: ID) { leadIntake(accountId: $id) { fromShop } }', {
      id: accountId,
    });
  expect((await read(at.shop.id)).data).toEqual({ leadIntake: { fromShop: true } });
  expect((await read(null)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
