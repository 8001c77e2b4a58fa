import { beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_URL, startApp, type TestApp } from '../support/app.ts';
import type { UserError } from '../support/emails.ts';
import { send, trySend, whenEmail } from '../support/emails.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { MovingClock } from '../support/moving-clock.ts';
import {
  inviteAffiliate,
  type Key,
  makeKey,
  openShop,
  type Person,
  type Shop,
  signInAdmin,
  unique,
} from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const SENDER = 'id name address own verifiedAt defaultOf';
const DAY_MS = 86_400_000;

interface Sender {
  id: string;
  name: string;
  address: string;
  own: boolean;
  verifiedAt: string | null;
  defaultOf: string[];
}

interface Answer {
  senderIdentity: Sender | null;
  userErrors: UserError[];
}

const clock = new MovingClock();
let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;
let key: Key;
let otherShop: Shop;
let wayan: Person;

beforeAll(async () => {
  app = await startApp({ clock });
  admin = await signInAdmin(app);
  shop = await openShop(admin, 'Toko Melati');
  sari = await inviteAffiliate(app, admin, shop);
  key = await makeKey(app, sari, ['EMAIL_SEND', 'EMAIL_READ']);
  otherShop = await openShop(admin, 'Toko Lain');
  wayan = await inviteAffiliate(app, admin, otherShop, 'Wayan Sudarma');
});

async function change(client: GraphqlClient, mutation: string, input: Record<string, unknown>): Promise<Answer> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await client.must<Record<string, Answer>>(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { senderIdentity { ${SENDER} } userErrors { code field } } }`,
    { input },
  );
  return data[mutation]!;
}

async function senders(client: GraphqlClient, accountId: string | null = null): Promise<Sender[] | null> {
  const { senderIdentities } = await client.must<{ senderIdentities: Sender[] | null }>(
    `query ($accountId: ID) { senderIdentities(accountId: $accountId) { ${SENDER} } }`,
    { accountId },
  );
  return senderIdentities;
}

async function add(address = `promo.${unique()}@toko-melati.example`): Promise<Sender> {
  const { senderIdentity } = await change(sari.client, 'senderIdentityAdd', { name: 'Promo Melati', address });
  return senderIdentity!;
}

/** The token in the mail that asks to confirm `address`. */
async function tokenFor(address: string, after = 0): Promise<string> {
  return eventually(`a mail asks ${address} to confirm`, async () => {
    for (const mail of app.sandbox.mailbox.list({ to: address, after })) {
      const { html, text } = await app.sandbox.mailbox.parse(mail);
      const found = new RegExp(`${PUBLIC_URL}/verify-sender#([\\w.%-]+)`).exec(`${html ?? ''} ${text ?? ''}`)?.[1];
      if (found) return decodeURIComponent(found);
    }
    return null;
  });
}

async function verify(token: string) {
  const { senderIdentityVerify } = await app.client().must<{
    senderIdentityVerify: { address: string | null; accountName: string | null; userErrors: UserError[] };
  }>(
    `mutation ($input: SenderIdentityVerifyInput!) {
       senderIdentityVerify(input: $input) { address accountName userErrors { code } }
     }`,
    { input: { token } },
  );
  return senderIdentityVerify;
}

const from = async (change: Record<string, unknown> = {}) => {
  const id = await send(key.client, change);
  await whenEmail(key.client, id, 'SENT');
  const { emailLog } = await key.client.must<{ emailLog: { from: string } }>(
    'query ($id: ID!) { emailLog(id: $id) { from } }',
    { id },
  );
  return emailLog.from;
};

describe('confirming an address', () => {
  test("the account's own address is always there and needs no mail", async () => {
    const [own] = (await senders(sari.client))!;
    expect(own).toMatchObject({ own: true, address: 'halo@toko-melati.example', verifiedAt: expect.any(String) });
    expect(own!.defaultOf).toContain('order.paid');
  });

  test('a new address gets a mail; mail may come from it once its owner has followed the link', async () => {
    const added = await add(`Promo.${unique()}@Toko-Melati.example`);
    expect(added).toMatchObject({ own: false, verifiedAt: null, address: added.address.toLowerCase() });
    expect((await trySend(key.client, { from: added.address })).userErrors).toMatchObject([
      { code: 'SENDER_UNVERIFIED' },
    ]);
    const token = await tokenFor(added.address);
    expect(await verify(token)).toEqual({ address: added.address, accountName: 'Toko Melati', userErrors: [] });
    expect((await verify(token)).userErrors).toEqual([]);
    expect(await from({ from: added.address.toUpperCase() })).toBe(`Promo Melati <${added.address}>`);
  });

  test('adding it again mails the link anew', async () => {
    const added = await add();
    await tokenFor(added.address);
    const after = app.sandbox.mailbox.list({ to: added.address }).length;
    expect(await add(added.address)).toMatchObject({ id: added.id });
    await eventually('a second mail comes', () => app.sandbox.mailbox.list({ to: added.address }).length > after);
  });

  test('a forged or stale link, or one of a removed address, confirms nothing', async () => {
    const added = await add();
    const token = await tokenFor(added.address);
    const forged = token.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    for (const wrong of [forged, 'x', '', `${token.split('.')[0]}.`])
      expect((await verify(wrong)).userErrors, wrong).toMatchObject([{ code: 'LINK_INVALID' }]);
    clock.pass(7 * DAY_MS + 60_000);
    expect((await verify(token)).userErrors).toMatchObject([{ code: 'LINK_INVALID' }]);
    clock.pass(-7 * DAY_MS - 60_000);
    await sari.client.must(
      'mutation ($input: SenderIdentityRemoveInput!) { senderIdentityRemove(input: $input) { removedId } }',
      { input: { id: added.id } },
    );
    expect((await verify(token)).userErrors).toMatchObject([{ code: 'LINK_INVALID' }]);
  });

  test('a super admin vouches without a mail, an affiliate may not', async () => {
    const added = await add();
    const vouch = `mutation ($input: SenderIdentityVouchInput!) {
      senderIdentityVouch(input: $input) { senderIdentity { verifiedAt } userErrors { code } }
    }`;
    const answer = await sari.client.run(vouch, { input: { id: added.id } });
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await admin.client.must(vouch, { input: { id: added.id } })).toEqual({
      senderIdentityVouch: { senderIdentity: { verifiedAt: expect.any(String) }, userErrors: [] },
    });
  });
});

describe('the sender of an e-mail type', () => {
  test('is used by mails that name none, until it is taken back or removed', async () => {
    const { id, address } = await add();
    const setDefault = (senderIdentityId: string | null) =>
      change(sari.client, 'senderDefaultSet', { type: 'order.shipped', senderIdentityId });
    expect((await setDefault(id)).userErrors).toMatchObject([{ code: 'NOT_VERIFIED' }]);
    await verify(await tokenFor(address));
    expect((await setDefault(id)).senderIdentity).toMatchObject({ id, defaultOf: ['order.shipped'] });
    expect(await from({ type: 'order.shipped' })).toBe(`Promo Melati <${address}>`);
    expect(await from({ type: 'order.paid' })).toBe('Toko Melati <halo@toko-melati.example>');
    expect((await setDefault(null)).senderIdentity).toMatchObject({ own: true });
    expect(await from({ type: 'order.shipped' })).toBe('Toko Melati <halo@toko-melati.example>');
  });

  test('of an unknown type or sender is refused', async () => {
    const added = await add();
    for (const [input, code] of [
      [{ type: 'tidak.ada', senderIdentityId: added.id }, 'TYPE_UNKNOWN'],
      [{ type: 'order.paid', senderIdentityId: 'snd_x' }, 'NOT_FOUND'],
    ] as const)
      expect((await change(sari.client, 'senderDefaultSet', input)).userErrors).toMatchObject([{ code }]);
    expect(
      (await change(wayan.client, 'senderDefaultSet', { type: 'order.paid', senderIdentityId: added.id })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('refused', () => {
  test.each([
    ["the account's own address", { address: 'HALO@toko-melati.example' }, 'ADDRESS_TAKEN'],
    ['no name', { name: ' ' }, 'NAME_INVALID'],
    ['a name that carries a header', { name: 'Jahat\r\nBcc: a@b.example' }, 'NAME_INVALID'],
  ])('%s', async (_what, wrong, code) => {
    const input = { name: 'Promo', address: `promo.${unique()}@toko-melati.example`, ...wrong };
    expect((await change(sari.client, 'senderIdentityAdd', input)).userErrors).toMatchObject([{ code }]);
  });

  test('removing the own address', async () => {
    const [own] = (await senders(sari.client))!;
    expect(
      await sari.client.must(
        'mutation ($input: SenderIdentityRemoveInput!) { senderIdentityRemove(input: $input) { userErrors { code } } }',
        { input: { id: own!.id } },
      ),
    ).toEqual({ senderIdentityRemove: { userErrors: [{ code: 'OWN_ADDRESS' }] } });
  });

  test('senders of another account are not there', async () => {
    const added = await add();
    expect(await senders(wayan.client, shop.id)).toBeNull();
    expect(
      (await change(wayan.client, 'senderIdentityAdd', { name: 'X', address: 'x@y.example', accountId: shop.id }))
        .userErrors,
    ).toMatchObject([{ code: 'ACCOUNT_NOT_FOUND' }]);
    expect(await wayan.client.must('query ($id: ID!) { node(id: $id) { id } }', { id: added.id })).toEqual({
      node: null,
    });
    expect(await sari.client.must('query ($id: ID!) { node(id: $id) { id } }', { id: added.id })).toEqual({
      node: { id: added.id },
    });
    expect((await senders(admin.client, otherShop.id))!.map(({ own }) => own)).toEqual([true]);
  });
});
