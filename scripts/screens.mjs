// npm run screens [-- --out <folder>]: photographs every screen at two widths, in both themes and languages, and the picture of the README.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { leadScreens } from '../tests/e2e/lead-screens.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { startInstallation } from '../tests/support/installation.ts';

const out = path.resolve(process.argv[process.argv.indexOf('--out') + 1] ?? 'screens');
const readme = path.resolve(import.meta.dirname, '../docs/images');
const widths = [1280, 390];

const installation = await startInstallation();
const browser = await launchBrowser();
try {
  mkdirSync(out, { recursive: true });
  mkdirSync(readme, { recursive: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(installation.signInUrl);
  await page.waitForURL((url) => url.pathname === '/');
  const id = await sendRefusedOnce(context);
  const account = await fillDesk(context);
  const domain = await addDomain(context, account);
  const template = await makeTemplate(context);
  const screens = {
    overview: '/',
    emails: '/emails',
    'life-line': `/emails/${id}`,
    send: '/emails/new',
    recipients: '/recipients',
    recipient: `/recipients?address=ok%2Bbudi@pelanggan.example&account=${account}`,
    templates: '/templates',
    template: `/templates/${template}`,
    builder: `/templates/${template}/edit`,
    'template-preview': `/templates/${template}/edit?panel=preview`,
    images: '/templates/images',
    analytics: '/analytics',
    suppressions: '/suppressions',
    ...(await leadScreens(page, installation.url, account)),
    credits: '/credits',
    'credits-account': `/credits?account=${account}`,
    'provider-credits': '/provider-credits',
    health: '/health',
    alerts: '/alerts',
    'alert-channels': '/alerts?tab=channels',
    'alert-rules': '/alerts?tab=rules',
    'failed-operations': '/failed-operations',
    'failed-operation-rows': '/failed-operations?view=rows',
    unknown: '/unknown',
    'bulk-operations': '/bulk-operations',
    audit: '/audit',
    providers: '/settings/providers',
    routes: '/settings/routes',
    types: '/settings/types',
    senders: `/settings/senders?account=${account}`,
    domains: `/settings/domains?account=${account}`,
    domain: `/settings/domains?account=${account}&domain=${domain}`,
    'api-keys': '/api-keys',
    team: '/team',
    graphiql: '/graphiql',
  };
  for (const language of ['id', 'en'])
    for (const theme of ['light', 'dark']) {
      await page.evaluate(
        ([lng, scheme]) => {
          localStorage.setItem('merpati.language', lng);
          localStorage.setItem('merpati.color-scheme', scheme);
        },
        [language, theme],
      );
      for (const width of widths) {
        await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
        for (const [name, target] of Object.entries(screens)) {
          await page.goto(new URL(target, installation.url).href);
          await page.waitForLoadState('networkidle').catch(() => {});
          await page.screenshot({ path: path.join(out, `${name}-${width}-${theme}-${language}.png`) });
          if (name === 'life-line' && width === 1280 && theme === 'light' && language === 'id') await forReadme(page);
        }
      }
    }
  console.log(`Screens in ${out}`);
} finally {
  await browser.close();
  await installation.stop();
}

/** The whole life line, which is higher than a screen. */
async function forReadme(page) {
  await page.setViewportSize({ width: 1280, height: 1040 });
  await page.screenshot({ path: path.join(readme, 'life-line.png') });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function ask(context, query, variables) {
  const answer = await context.request.post(`${installation.url}/graphql`, { data: { query, variables } });
  return (await answer.json()).data;
}

/** A provider of each state, a second sender, and a route of its own, so that the desk has something to show. Returns the account. */
async function fillDesk(context) {
  const { accounts, providerDetails } = await ask(
    context,
    '{ accounts(first: 1) { nodes { id } } providerDetails { id } }',
  );
  for (const { id } of providerDetails)
    await ask(
      context,
      'mutation ($input: ProviderTestInput!) { providerTest(input: $input) { userErrors { code } } }',
      {
        input: { id },
      },
    );
  await ask(
    context,
    'mutation ($input: ProviderCreateInput!) { providerCreate(input: $input) { userErrors { code } } }',
    {
      input: {
        name: 'Gmail',
        kind: 'SMTP',
        dailyQuota: 500,
        smtp: { preset: 'GMAIL', user: 'toko@gmail.example', password: 'x' },
      },
    },
  );
  await ask(context, 'mutation ($input: RouteSetInput!) { routeSet(input: $input) { userErrors { code } } }', {
    input: { type: 'order.shipped', providerIds: providerDetails.map(({ id }) => id).toReversed() },
  });
  await ask(
    context,
    'mutation ($input: SenderIdentityAddInput!) { senderIdentityAdd(input: $input) { userErrors { code } } }',
    {
      input: { name: 'Promo Melati', address: 'promo@toko-melati.example', accountId: accounts.nodes[0].id },
    },
  );
  return accounts.nodes[0].id;
}

/** A domain whose records nobody has set yet; its id. */
async function addDomain(context, accountId) {
  const { senderDomainAdd } = await ask(
    context,
    'mutation ($input: SenderDomainAddInput!) { senderDomainAdd(input: $input) { senderDomain { id } } }',
    { input: { domain: 'toko-melati.example', accountId } },
  );
  const { id } = senderDomainAdd.senderDomain;
  await ask(
    context,
    'mutation ($input: SenderDomainUpdateInput!) { senderDomainUpdate(input: $input) { userErrors { code } } }',
    { input: { id, trackingHost: 'link.toko-melati.example' } },
  );
  return id;
}

/** A template with a draft; its id. */
async function makeTemplate(context) {
  const { templateCreate } = await ask(
    context,
    'mutation ($input: TemplateCreateInput!) { templateCreate(input: $input) { template { id } } }',
    { input: { key: 'promo-melati', name: 'Promo melati', type: 'order.shipped' } },
  );
  return templateCreate.template.id;
}

/** A mail that is refused once and then taken; its id once it is sent. */
async function sendRefusedOnce(context) {
  await fetch(`${installation.sandboxUrl}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'mailketing', behaviour: '429', delayMs: 2_000 }),
  });
  const { accounts } = await ask(context, '{ accounts(first: 1) { nodes { id } } }');
  const { emailSend } = await ask(
    context,
    'mutation ($input: EmailSendInput!, $key: UUID!) { emailSend(input: $input, idempotencyKey: $key) { emailLog { id } } }',
    {
      input: {
        type: 'order.shipped',
        to: 'ok+budi@pelanggan.example',
        subject: 'Pesanan {{ pesanan }} sedang dikirim',
        html: '<h1>Bunga Anda di jalan</h1><p>Halo {{ nama }}, pesanan {{ pesanan }} sudah kami serahkan ke kurir.</p>',
        text: 'Halo {{ nama }}, pesanan {{ pesanan }} sudah kami serahkan ke kurir.',
        variables: { nama: 'Budi', pesanan: 'TM-2041' },
        accountId: accounts.nodes[0].id,
      },
      key: crypto.randomUUID(),
    },
  );
  for (;;) {
    const { emailLog } = await ask(context, 'query ($id: ID!) { emailLog(id: $id) { status } }', {
      id: emailSend.emailLog.id,
    });
    if (emailLog.status === 'SENT') return emailSend.emailLog.id;
    if (emailLog.status === 'FAILED') throw new Error('The mail of the pictures was not sent.');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
