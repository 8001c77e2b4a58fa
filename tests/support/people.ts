import { randomBytes, randomUUID } from 'node:crypto';
import { ADMIN, type TestApp } from './app.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { eventually } from './waiting.ts';

/** Somebody who is signed in. */
export interface Person {
  id: string;
  email: string;
  password: string;
  token: string;
  client: GraphqlClient;
}

export interface Shop {
  id: string;
  name: string;
}

export interface Key {
  id: string;
  secret: string;
  client: GraphqlClient;
}

/** Different in every call, so that tests do not meet. */
export function unique(): string {
  return randomBytes(4).toString('hex');
}

/** Signs in and returns the bearer token. */
export async function tokenOf(app: TestApp, email: string, password: string): Promise<string> {
  const { sessionCreate } = await app
    .client()
    .must<{ sessionCreate: { token: string | null } }>(
      `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token userErrors { code } } }`,
      { input: { email, password } },
    );
  if (!sessionCreate.token) throw new Error(`${email} could not sign in.`);
  return sessionCreate.token;
}

/** The super admin that every test app has. */
export async function signInAdmin(app: TestApp): Promise<Person> {
  const token = await tokenOf(app, ADMIN.email, ADMIN.password);
  const client = app.client({ bearer: token });
  const { viewer } = await client.must<{ viewer: { user: { id: string } } }>('{ viewer { user { id } } }');
  return { id: viewer.user.id, email: ADMIN.email, password: ADMIN.password, token, client };
}

/** Credits that a shop has in tests that are not about credits. */
const PLENTY = 90_000;

/** Makes a shop with as many credits. */
export async function openShop(
  admin: Person,
  name = `Toko Anggrek ${unique()}`,
  { credits = PLENTY }: { credits?: number } = {},
): Promise<Shop> {
  const { accountCreate } = await admin.client.must<{ accountCreate: { account: Shop | null } }>(
    `mutation ($input: AccountCreateInput!) {
       accountCreate(input: $input) { account { id name } userErrors { code message } }
     }`,
    { input: { name, senderName: name, senderEmail: 'halo@toko-melati.example' } },
  );
  if (!accountCreate.account) throw new Error(`The account ${name} was not made.`);
  if (credits > 0) await topUp(admin, accountCreate.account, credits);
  return accountCreate.account;
}

/** Issues credits to a shop. */
export async function topUp(admin: Person, shop: Shop, amount: number, reason = 'Isi ulang uji'): Promise<void> {
  const { creditTopUp } = await admin.client.must<{ creditTopUp: { userErrors: { message: string }[] } }>(
    `mutation ($input: CreditTopUpInput!, $key: UUID!) {
       creditTopUp(input: $input, idempotencyKey: $key) { userErrors { message } }
     }`,
    { input: { accountId: shop.id, amount, reason, confirmAmount: amount }, key: randomUUID() },
  );
  for (const { message } of creditTopUp.userErrors) throw new Error(message);
}

/** Invites an affiliate, reads the invitation in the mailbox and accepts it. Needs a worker. */
export async function inviteAffiliate(
  app: TestApp,
  inviter: Person,
  shop: Shop,
  name = 'Sari Wulandari',
): Promise<Person> {
  const email = `sari.${unique()}@toko-melati.example`;
  const password = `kata-sandi-${unique()}`;
  const { userInvite } = await inviter.client.must<{ userInvite: { user: { id: string } | null } }>(
    `mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { id } userErrors { code message } } }`,
    { input: { email, name, role: 'AFFILIATE', accountId: shop.id } },
  );
  if (!userInvite.user) throw new Error(`${email} was not invited.`);
  const token = await linkTokenIn(app, email, 'invitation');
  await app.client().must(
    `mutation ($input: InvitationAcceptInput!) {
       invitationAccept(input: $input) { viewer { id } userErrors { code } }
     }`,
    { input: { token, password } },
  );
  const bearer = await tokenOf(app, email, password);
  return { id: userInvite.user.id, email, password, token: bearer, client: app.client({ bearer }) };
}

/** Makes an API key for the person's account. */
export async function makeKey(app: TestApp, person: Person, scopes: string[], accountId?: string): Promise<Key> {
  const { apiKeyCreate } = await person.client.must<{
    apiKeyCreate: { apiKey: { id: string } | null; secret: string | null };
  }>(
    `mutation ($input: ApiKeyCreateInput!) {
       apiKeyCreate(input: $input) { apiKey { id } secret userErrors { code message } }
     }`,
    { input: { name: `Kunci ${unique()}`, scopes, ...(accountId ? { accountId } : {}) } },
  );
  const { apiKey, secret } = apiKeyCreate;
  if (!apiKey || !secret) throw new Error('The key was not made.');
  return { id: apiKey.id, secret, client: app.client({ bearer: secret }) };
}

export type LinkPage = 'invitation' | 'reset-password';

/** The one-time token in the newest mail to `email` with a link to `page`; waits until it has arrived. */
export async function linkTokenIn(app: TestApp, email: string, page: LinkPage, after = 0): Promise<string> {
  return eventually(`a mail with a ${page} link reaches ${email}`, async () => {
    for (const mail of app.sandbox.mailbox.list({ to: email, after })) {
      const { html, text } = await app.sandbox.mailbox.parse(mail);
      const found = new RegExp(`/${page}\\?token=([\\w.%-]+)`).exec(`${html ?? ''} ${text ?? ''}`)?.[1];
      if (found) return decodeURIComponent(found);
    }
    return null;
  });
}
