// npm run walkthrough [-- --minutes 10]: a provider goes down under load, is seen, understood and recovered. Photographs the desk for
// docs/outage-walkthrough.md and writes the figures of the run into it. Needs `npm run build`.
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchBrowser } from '../tests/support/browser.ts';
import { startInstallation } from '../tests/support/installation.ts';

const given = process.argv.indexOf('--minutes');
const MINUTES = given > 0 ? Number(process.argv[given + 1]) : 10;
const MAILS_A_SECOND = 5;
const CALM_MS = 30_000;
/** A rate of five minutes must pass before the desk is green again. */
const PATIENCE_MS = 900_000;

const page = path.resolve(import.meta.dirname, '../docs/outage-walkthrough.md');
const pictures = path.resolve(import.meta.dirname, '../docs/images/outage');
mkdirSync(pictures, { recursive: true });

const installation = await startInstallation({ OUTGOING_ALLOW: '127.0.0.1/32' });
const browser = await launchBrowser();
const context = await browser.newContext({ locale: 'id-ID', viewport: { width: 1280, height: 900 } });
const desk = await context.newPage();
const accepted = new Set();
let sending = true;
try {
  await desk.goto(installation.signInUrl);
  await desk.waitForURL((url) => url.pathname === '/');
  await addSlack();
  const { id: account } = (await ask('{ accounts(first: 10) { nodes { id } } }')).accounts.nodes[0];
  await ask(
    'mutation ($input: CreditTopUpInput!, $key: UUID!) { creditTopUp(input: $input, idempotencyKey: $key) { userErrors { code } } }',
    {
      input: { accountId: account, amount: 50_000, reason: 'Latihan gangguan' },
      key: randomUUID(),
    },
  );
  const load = keepSending(account);
  await pause(CALM_MS);
  await when('the desk is green', async () => (await health()).status === 'HEALTHY');
  await photograph('1-healthy', '/health');
  const before = (await control('GET', '/slack/messages')).length;

  const brokenAt = Date.now();
  const fault = await control('POST', '/faults', { provider: 'mailketing', behaviour: '500', times: -1 });
  const seenAt = await when('the desk says that something is wrong', async () => (await health()).status !== 'HEALTHY');
  const toldAt = await when('Slack was told', async () => (await control('GET', '/slack/messages')).length > before);
  await photograph('2-seen', '/health');
  await photograph('3-alert', '/alerts');
  await photograph('4-provider', '/settings/providers');
  await photograph('5-uncertain', '/unknown');
  await pause(Math.max(0, brokenAt + MINUTES * 60_000 - Date.now()));

  await control('DELETE', `/faults/${fault.id}`);
  const mendedAt = Date.now();
  const broken = (await ask('{ providerDetails { id provider { name } } }')).providerDetails.find(({ provider }) =>
    provider.name.startsWith('Mailketing'),
  );
  await ask('mutation ($input: ProviderRecoverInput!) { providerRecover(input: $input) { userErrors { code } } }', {
    input: { id: broken.id },
  });
  const uncertain = await unknown();
  await ask(
    'mutation ($input: UnknownEmailsResolveInput!) { unknownEmailsResolve(input: $input) { userErrors { code message } } }',
    {
      input: {
        filter: {},
        verdict: 'NOT_ARRIVED_SEND_AGAIN',
        note: 'Penyedia menjawab 500; catatannya tidak memuat e-mail ini.',
        confirmCount: uncertain,
      },
    },
  );
  await pause(3_000);
  await photograph('6-sent-again', '/bulk-operations');
  const calmAt = await when('the desk is green again', async () => (await health()).status === 'HEALTHY');
  sending = false;
  await load;
  await when('every mail has ended', async () => (await unknown()) === 0 && (await waiting()) === 0);
  await photograph('7-healthy', '/health');
  const told = await countTold();
  writeFigures([
    ['length of the outage', `${((mendedAt - brokenAt) / 60_000).toFixed(1)} minutes`],
    ['load', `${MAILS_A_SECOND} mails a second, ${accepted.size} accepted in all`],
    ['from the first failure until the health screen said so', seconds(seenAt - brokenAt)],
    ['from the first failure until Slack was told', seconds(toldAt - brokenAt)],
    ['mails of unknown outcome, decided by a person', `${uncertain}`],
    ['from the repair until the health screen was green', seconds(calmAt - mendedAt)],
    ['accepted mails that no provider has taken', `${told.lost}`],
    ['accepted mails that providers have taken twice', `${told.twice}`],
  ]);
  if (told.lost + told.twice > 0) process.exitCode = 1;
} finally {
  sending = false;
  await browser.close();
  await installation.stop();
}

/** Mails of an order and of a campaign, one after the other, to addresses of their own. */
async function keepSending(accountId) {
  let number = 0;
  while (sending) {
    const began = Date.now();
    const emails = Array.from({ length: MAILS_A_SECOND }, () => {
      number += 1;
      const to = `pelanggan.${number}@pelanggan.example`;
      return {
        type: number % 2 === 0 ? 'order.shipped' : 'marketing.broadcast',
        to,
        subject: `Pesanan ${number}`,
        html: '<p>Terima kasih.</p>',
        text: 'Terima kasih.',
      };
    });
    const { emailSendBatch } = await ask(
      'mutation ($input: EmailSendBatchInput!, $key: UUID!) { emailSendBatch(input: $input, idempotencyKey: $key) { results { emailLog { to } userErrors { code } } } }',
      { input: { accountId, emails }, key: randomUUID() },
    );
    for (const { emailLog } of emailSendBatch.results) if (emailLog) accepted.add(emailLog.to);
    await pause(Math.max(0, began + 1_000 - Date.now()));
  }
}

/** What providers have taken, by their own journals. */
async function countTold() {
  const taken = new Map();
  for (const { recipient, kind } of await control('GET', '/journal?limit=10000&outcome=accepted'))
    if (kind === 'send') taken.set(recipient, (taken.get(recipient) ?? 0) + 1);
  const times = [...accepted].map((to) => taken.get(to) ?? 0);
  return { lost: times.filter((count) => count === 0).length, twice: times.filter((count) => count > 1).length };
}

async function addSlack() {
  await ask(
    'mutation ($input: AlertChannelSaveInput!) { alertChannelSave(input: $input) { userErrors { code message } } }',
    {
      input: {
        kind: 'SLACK',
        name: 'Slack #operasi',
        enabled: true,
        language: 'INDONESIAN',
        minSeverity: 'WARNING',
        webhookUrl: `${installation.sandboxUrl}/services/T0LATIHAN/B0LATIHAN/rahasiaLatihan`,
      },
    },
  );
}

async function health() {
  return (await ask('{ operationsHealth { status } }')).operationsHealth;
}
/** How many mails nobody knows the outcome of. */
async function unknown() {
  return (await ask('{ unknownEmails { totalCount } }')).unknownEmails.totalCount;
}
async function waiting() {
  const { queueStats } = await ask('{ queueStats { waiting retrying sending } }');
  return queueStats.reduce((sum, queue) => sum + queue.waiting + queue.retrying + queue.sending, 0);
}

async function photograph(name, address) {
  await desk.goto(installation.url + address);
  await desk.waitForLoadState('networkidle').catch(() => {});
  await desk.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** The moment at which `check` was first true. */
async function when(what, check) {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await check())) {
    if (Date.now() > deadline) throw new Error(`Not within ${PATIENCE_MS / 1000} s: ${what}.`);
    await pause(1_000);
  }
  console.log(`${new Date().toISOString()} ${what}`);
  return Date.now();
}

async function ask(query, variables = {}) {
  const answer = await context.request.post(`${installation.url}/graphql`, { data: { query, variables } });
  const { data, errors } = await answer.json();
  const refused = JSON.stringify(data ?? {}).match(/"userErrors":\[\{[^\]]*/)?.[0];
  if (errors || refused) throw new Error(JSON.stringify(errors ?? refused));
  return data;
}

async function control(method, address, body) {
  const answer = await fetch(installation.sandboxUrl + address, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  return answer.status === 204 ? null : answer.json();
}

function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}

function writeFigures(rows) {
  const table = ['| what | measured |', '|---|---|', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)].join(
    '\n',
  );
  console.log(table);
  const text = readFileSync(page, 'utf8').replace(/(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/, `$1${table}$2`);
  writeFileSync(page, text);
}
