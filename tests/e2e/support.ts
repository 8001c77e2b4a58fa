import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { type Installation, startInstallation } from '../support/installation.ts';
import { eventually } from '../support/waiting.ts';

export interface Desk {
  installation: Installation;
  browser: Browser;
  close: () => Promise<void>;
}

/** A running Merpati and a browser, for one test file. */
export async function openDesk(): Promise<Desk> {
  const installation = await startInstallation();
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await installation.stop();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await installation.stop();
  };
  return { installation, browser, close };
}

/** A page of the signed-in super admin. The link works once, so there is one such page per desk; others share its context. */
export async function signIn({ installation, browser }: Desk): Promise<Page> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' });
  const page = await context.newPage();
  await page.goto(installation.signInUrl);
  await page.waitForURL((url) => url.pathname === '/');
  return page;
}

/** Asks the API as the person who is signed in on `page`. */
export async function ask<T>(
  page: Page,
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  // A kept connection that the server closes at this moment resets; nothing was asked then.
  const answer = await page.context().request.post(`${url}/graphql`, { data: { query, variables }, maxRetries: 2 });
  const body: { data: T; errors?: unknown } = await answer.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

const SEND = `mutation ($input: EmailSendInput!, $key: UUID!) {
  emailSend(input: $input, idempotencyKey: $key) { emailLog { id } userErrors { message } }
}`;

/** Sends as the demo shop, past the screens; returns the id. */
export async function sendMail(
  page: Page,
  url: string,
  to: string,
  subject = 'Pesanan dikirim',
  type = 'order.shipped',
): Promise<string> {
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    page,
    url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  const input = { type, to, subject, html: '<p>Halo!</p>', accountId: accounts.nodes[0]!.id };
  const sent = await ask<{ emailSend: { emailLog: { id: string } } }>(page, url, SEND, {
    input,
    key: crypto.randomUUID(),
  });
  return sent.emailSend.emailLog.id;
}

/** The link to `target` in the newest mail to `address` that has one; waits until it is there. */
export async function linkMailedTo(
  sandboxUrl: string,
  address: string,
  target: 'invitation' | 'verify-sender' | 'unsubscribe' | 'preferences',
): Promise<string> {
  const pattern = new RegExp(`https?://[^"\\s<]+/${target}[?#/][\\w.%=-]+`);
  return eventually(`a link to ${target} reaches ${address}`, async () => {
    const mailbox = new URL(`/mailbox?to=${encodeURIComponent(address)}`, sandboxUrl);
    const mails = (await (await fetch(mailbox)).json()) as { id: string | number }[];
    for (const { id } of mails) {
      const found = pattern.exec(await (await fetch(new URL(`/mailbox/${id}`, mailbox))).text())?.[0];
      if (found) return found;
    }
    return null;
  });
}

/** Sari of the demo shop in a browser of her own, who came by a mailed invitation. */
export async function inviteAffiliate({ browser, installation }: Desk, admin: Page): Promise<Page> {
  const { url, sandboxUrl } = installation;
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    admin,
    url,
    '{ accounts(first: 1) { nodes { id } } }',
  );
  const email = 'sari.wulandari@toko-melati.example';
  await ask(admin, url, 'mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { id } } }', {
    input: { email, name: 'Sari Wulandari', role: 'AFFILIATE', accountId: accounts.nodes[0]!.id },
  });
  const visitor = await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })).newPage();
  await visitor.goto(await linkMailedTo(sandboxUrl, email, 'invitation'));
  await visitor.getByLabel('Kata sandi baru').fill('melati putih di pagi hari');
  await visitor.getByRole('button', { name: 'Terima undangan' }).click();
  await visitor.waitForURL((at) => at.pathname === '/');
  return visitor;
}

const TEMPLATE = `mutation ($input: TemplateCreateInput!) {
  templateCreate(input: $input) { template { id } userErrors { message } }
}`;

/** A template with a first draft, past the screens; returns the id. */
export async function makeTemplate(page: Page, url: string, key: string): Promise<string> {
  const input = { key, name: 'Promo melati', type: 'order.shipped' };
  const made = await ask<{ templateCreate: { template: { id: string } } }>(page, url, TEMPLATE, { input });
  return made.templateCreate.template.id;
}

/** Every screen behind the sign-in. */
export function screens(emailId: string, templateId: string, accountId: string): Record<string, string> {
  return {
    overview: '/',
    emails: '/emails',
    'one e-mail': `/emails/${emailId}`,
    'send a test mail': '/emails/new',
    recipients: '/recipients',
    'one recipient': '/recipients?address=flaky%2Blayar@pelanggan.example',
    templates: '/templates',
    'one template': `/templates/${templateId}`,
    'the builder': `/templates/${templateId}/edit`,
    'the preview': `/templates/${templateId}/edit?panel=preview`,
    'the variables': `/templates/${templateId}/edit?panel=variables`,
    'the source': `/templates/${templateId}/edit?mode=source`,
    images: '/templates/images',
    analytics: '/analytics',
    'analytics of chosen days': '/analytics?range=custom&group=DAY&chart=sent',
    'the suppression list': '/suppressions',
    credits: '/credits',
    'credits of an account': `/credits?account=${accountId}`,
    'provider credits': '/provider-credits',
    health: '/health',
    'health of a week': '/health?range=7d&metric=QUEUE_LAG',
    alerts: '/alerts',
    'alert channels': '/alerts?tab=channels',
    'alert rules': '/alerts?tab=rules',
    'mute windows': '/alerts?tab=mutes',
    'failed operations': '/failed-operations',
    'failed operations one by one': '/failed-operations?view=rows',
    'rules of failed operations': '/failed-operations?view=rules',
    'uncertain mails': '/unknown',
    'bulk operations': '/bulk-operations',
    'the audit log': '/audit',
    providers: '/settings/providers',
    routes: '/settings/routes',
    'types and limits': '/settings/types',
    senders: '/settings/senders',
    'sender domains': '/settings/domains',
    'API keys': '/api-keys',
    team: '/team',
    GraphiQL: '/graphiql',
  };
}

/** Screens a visitor sees. */
export const publicScreens: Record<string, string> = {
  'sign-in': '/sign-in',
  'forgot password': '/forgot-password',
  'reset password': '/reset-password?token=x',
  invitation: '/invitation?token=x',
  'verify a sender': '/verify-sender#x',
};

export async function setLook(page: Page, look: { language: 'id' | 'en'; theme: 'light' | 'dark' }): Promise<void> {
  await page.evaluate(({ language, theme }) => {
    localStorage.setItem('merpati.language', language);
    localStorage.setItem('merpati.color-scheme', theme);
  }, look);
}

export async function show(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main').waitFor();
  await page.waitForLoadState('networkidle');
  await settled(page);
}

/** Waits until nothing on the page says that it is loading. */
export async function settled(page: Page): Promise<void> {
  await page
    .locator('[aria-busy="true"]')
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => {});
}
