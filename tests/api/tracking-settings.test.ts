import { beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { send, whenEmail } from '../support/emails.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let person: Person;

beforeAll(async () => {
  app = await startApp();
  admin = await signInAdmin(app);
  person = await inviteAffiliate(app, admin, await openShop(admin, `Toko Kenanga ${unique()}`));
});

/** Whether a mail of the type that is sent now carries a pixel and tracked links. */
async function carried(type: string): Promise<{ pixel: boolean; links: boolean }> {
  const to = `siti.${unique()}@pelanggan.example`;
  const html = '<p><a href="https://toko-kenanga.example/pesanan">Lihat</a></p>';
  await whenEmail(person.client, await send(person.client, { to, type, html }), 'SENT');
  const { html: body } = await app.sandbox.mailbox.parse(app.sandbox.mailbox.list({ to })[0]!);
  return { pixel: String(body).includes('/email/track/open/'), links: String(body).includes('/email/track/click/') };
}

/** Settings are heeded within seconds. */
async function comesTo(type: string, wanted: { pixel: boolean; links: boolean }): Promise<void> {
  await eventually(`mails of ${type} carry ${JSON.stringify(wanted)}`, async () => {
    const { pixel, links } = await carried(type);
    return pixel === wanted.pixel && links === wanted.links;
  });
}

test('a type says what is recorded of its mails, and of its mails only', async () => {
  const { emailTypeUpdate } = await admin.client.must<{ emailTypeUpdate: { emailType: object } }>(
    `mutation ($input: EmailTypeUpdateInput!) {
       emailTypeUpdate(input: $input) { emailType { trackOpens trackClicks } userErrors { code } }
     }`,
    { input: { key: 'order.shipped', trackOpens: false, trackClicks: false } },
  );
  expect(emailTypeUpdate.emailType).toEqual({ trackOpens: false, trackClicks: false });
  await comesTo('order.shipped', { pixel: false, links: false });
  expect(await carried('order.paid')).toEqual({ pixel: true, links: true });
});

test('an account says what is recorded of all its mails; what is not named stays', async () => {
  const set = async (input: object) => {
    const { accountTrackingSet } = await person.client.must<{
      accountTrackingSet: { account: object; userErrors: object[] };
    }>(
      `mutation ($input: AccountTrackingSetInput!) {
         accountTrackingSet(input: $input) { account { trackOpens trackClicks } userErrors { code } }
       }`,
      { input },
    );
    return accountTrackingSet;
  };
  expect(await set({ trackOpens: false })).toEqual({
    account: { trackOpens: false, trackClicks: true },
    userErrors: [],
  });
  await comesTo('order.paid', { pixel: false, links: true });
  expect(await set({ trackClicks: false })).toMatchObject({ account: { trackOpens: false, trackClicks: false } });
  await comesTo('order.paid', { pixel: false, links: false });
  expect(await set({ trackOpens: true, trackClicks: true })).toMatchObject({ userErrors: [] });
  await comesTo('order.paid', { pixel: true, links: true });
});

test('a super admin names the account', async () => {
  const { accountTrackingSet } = await admin.client.must<{ accountTrackingSet: object }>(
    'mutation { accountTrackingSet(input: { trackOpens: false }) { account { id } userErrors { code } } }',
  );
  expect(accountTrackingSet).toEqual({ account: null, userErrors: [{ code: 'ACCOUNT_NOT_FOUND' }] });
});
