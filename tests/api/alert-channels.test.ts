import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  alertsSeenBy,
  CHANNEL,
  type ChannelAnswer,
  recover,
  report,
  saveChannel,
  slackChannel,
  trySaveChannel,
} from '../support/alert-desk.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;

beforeAll(async () => {
  app = await startApp({ settings: { OUTGOING_ALLOW: '127.0.0.1/32' } });
  admin = await signInAdmin(app);
});

beforeEach(async () => {
  app.sandbox.faults.clear();
  app.sandbox.slack.reset();
  await app.database.query('delete from alert_notice; delete from alert; delete from alert_channel');
  await app.recoverProviders();
});

const trouble = (change: object = {}) => ({
  kind: 'WEBHOOK_EXHAUSTED' as const,
  fingerprint: `webhook:${unique()}`,
  facts: { cause: `Sebab ${unique()}`, count: 1, text: '<b>galat & kawan</b>', fingerprint: 'x' },
  ...change,
});
const noticesOf = async () => (await alertsSeenBy(admin.client))[0]?.notices ?? [];
const run = async (mutation: 'Test' | 'Remove', id: string) => {
  const name = `alertChannel${mutation}`;
  const shown = mutation === 'Test' ? `alertChannel { ${CHANNEL} }` : 'removedId';
  const data = await admin.client.must<Record<string, ChannelAnswer>>(
    `mutation ($input: AlertChannelInput!) { ${name}(input: $input) { ${shown} userErrors { code } } }`,
    { input: { id } },
  );
  return data[name]!;
};
const mailsTo = (to: string) => app.sandbox.mailbox.list({ to });

describe('Slack', () => {
  test('gets blocks with what happened, what to do and where, escaped', async () => {
    await slackChannel(app, admin.client, { language: 'ENGLISH' });
    await report(app, trouble({ facts: { cause: 'X', count: 2, text: '<b>galat & kawan</b>', fingerprint: 'x' } }));
    const [post] = await eventually(
      'it is there',
      () => app.sandbox.slack.posts().length > 0 && app.sandbox.slack.posts(),
    );
    const blocks = JSON.stringify(post!.body);
    expect(post!.body?.text).toBe('Alert (critical): A webhook could not be worked on: X');
    expect(blocks).toContain('&lt;b&gt;galat &amp; kawan&lt;/b&gt;');
    expect(blocks).toContain(
      '<http://merpati.example/failed-operations?kind=WEBHOOK&state=OPEN&fingerprint=x|Open in Merpati>',
    );
    expect(blocks).toContain('docs/runbooks/webhook-exhausted.md');
    expect(blocks).toContain('*Do now:*');
  });

  test('that answers 429 and 500 loses none, and tells each once', async () => {
    const slack = await slackChannel(app, admin.client);
    app.sandbox.faults.add({ provider: 'slack', behaviour: '500', times: 1 });
    app.sandbox.faults.add({ provider: 'slack', behaviour: '429', times: 1, delayMs: 2_000 });
    const troubles = Array.from({ length: 4 }, () => trouble());
    for (const one of troubles) await report(app, one);
    await eventually('all four are there', () => slack.texts().length === 4, 30_000);
    for (const { facts } of troubles)
      expect(slack.texts().filter((text) => text.includes(facts.cause))).toHaveLength(1);
    const posts = app.sandbox.slack.posts();
    const limited = posts.findIndex(({ status }) => status === 429);
    expect(posts[limited + 1]!.at - posts[limited]!.at).toBeGreaterThanOrEqual(2_000);
    const notices = (await alertsSeenBy(admin.client)).flatMap((alert) => alert.notices);
    expect(notices.map(({ state }) => state)).toEqual(Array(4).fill('SENT'));
    expect(notices.some(({ possibleDuplicate }) => possibleDuplicate)).toBe(false);
  }, 40_000);

  test('gets at most one message a second of a channel, whoever sends', async () => {
    app.sandbox.slack.settings.limited = true;
    const slack = await slackChannel(app, admin.client);
    for (let number = 0; number < 4; number += 1) await report(app, trouble());
    await eventually('all are there', () => slack.texts().length === 4, 20_000);
    expect(app.sandbox.slack.posts().filter(({ status }) => status === 429)).toEqual([]);
  });

  test('that gives no answer is told again, and the message says so', async () => {
    const slack = await slackChannel(app, admin.client);
    app.sandbox.faults.add({ provider: 'slack', behaviour: 'hang', times: 1, delayMs: 200 });
    await report(app, trouble());
    await eventually('it is told again', () => slack.texts().length === 2);
    expect(JSON.stringify(app.sandbox.slack.posts()[1]!.body)).toContain('mungkin sudah pernah sampai');
    expect(JSON.stringify(app.sandbox.slack.posts()[0]!.body)).not.toContain('mungkin sudah pernah sampai');
    const [notice] = await eventually('it is noted', async () => {
      const notices = await noticesOf();
      return notices[0]?.state === 'SENT' && notices;
    });
    expect(notice).toMatchObject({ possibleDuplicate: true, attempts: 2 });
  });

  test('whose webhook was revoked is switched off; the others hear of it, and saving it anew ends that', async () => {
    const broken = await slackChannel(app, admin.client, { name: 'Ruang piket' });
    const other = await slackChannel(app, admin.client);
    app.sandbox.slack.settings.revoked = [broken.hook];
    await report(app, trouble());
    await eventually('the other hears of both', () => other.texts().length === 2);
    expect(other.texts()).toContain('Peringatan (awas): Kanal peringatan Ruang piket rusak');
    const { alertChannels } = await admin.client.must<{
      alertChannels: { id: string; enabled: boolean; problem: string }[];
    }>(`{ alertChannels { ${CHANNEL} } }`);
    const shown = alertChannels.find(({ id }) => id === broken.id)!;
    expect(shown).toMatchObject({ enabled: false, problem: '404 no_service' });
    expect(JSON.stringify(alertChannels)).not.toContain('rahasia');
    app.sandbox.slack.reset();
    await saveChannel(admin.client, { id: broken.id, kind: 'SLACK', name: 'Ruang piket' });
    const [alert] = await alertsSeenBy(admin.client, { kinds: ['ALERT_CHANNEL_BROKEN'] });
    expect(alert?.state).toBe('RECOVERED');
    await report(app, trouble());
    await eventually('it works again', () => broken.texts().length === 1);
  });
});

describe('mail', () => {
  const mailChannel = (change: object = {}) =>
    saveChannel(admin.client, { kind: 'EMAIL', recipients: [`piket.${unique()}@merpati.example`], ...change });

  test('about a provider does not go through it', async () => {
    const recipients = ['rini@merpati.example', 'joko@merpati.example'];
    await mailChannel({ recipients });
    const [mailketing] = await app.context.providers.all();
    const facts = { provider: mailketing!.name, providerId: `prv_${mailketing!.id}`, minutes: 3, text: '-' };
    await report(app, trouble({ kind: 'PROVIDER_RESTING', facts }));
    for (const to of recipients) {
      const [mail] = await eventually(`${to} has it`, () => mailsTo(to).length > 0 && mailsTo(to));
      expect(mail).toMatchObject({
        provider: 'smtp',
        subject: `[Merpati] Peringatan (gawat): Penyedia ${mailketing!.name} berhenti`,
      });
      const { html, text } = await app.sandbox.mailbox.parse(mail!);
      expect(`${html}${text}`).toContain('http://merpati.example/settings/providers');
    }
    expect(app.sandbox.journal.list({ provider: 'mailketing' })).toEqual([]);
  });

  test('that no recipient can get is not called sent', async () => {
    await mailChannel({ recipients: [`pindah.${unique()}@merpati.example`, `pindah.${unique()}@merpati.example`] });
    app.sandbox.faults.add({ provider: 'smtp', behaviour: '550', times: -1 });
    const [mailketing] = await app.context.providers.all();
    const facts = { provider: mailketing!.name, providerId: `prv_${mailketing!.id}`, minutes: 3, text: '-' };
    await report(app, trouble({ kind: 'PROVIDER_RESTING', facts }));
    await eventually('it is given up', async () => (await noticesOf())[0]?.state === 'FAILED');
  });

  test('takes the next provider when one refuses, and waits while none is healthy', async () => {
    const to = `piket.${unique()}@merpati.example`;
    await mailChannel({ recipients: [to] });
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '429', times: 1 });
    await report(app, trouble());
    const [mail] = await eventually('it has arrived', () => mailsTo(to).length > 0 && mailsTo(to));
    expect(mail?.provider).toBe('smtp');
    await app.recoverProviders();
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '401', times: -1 });
    app.sandbox.faults.add({ provider: 'smtp', behaviour: '535', times: -1 });
    await report(app, trouble());
    await eventually('it was tried', async () => (await noticesOf())[0]?.answer != null);
    app.sandbox.faults.clear();
    await app.recoverProviders();
    await eventually('it arrives after all', () => mailsTo(to).length === 2);
  });

  test('through a server of its own needs no provider; its password is never read', async () => {
    const to = `piket.${unique()}@merpati.example`;
    const server = {
      host: '127.0.0.1',
      port: app.sandbox.smtpPort,
      security: 'none',
      user: 'sandbox',
      from: 'jaga@merpati.example',
    };
    const channel = await mailChannel({ recipients: [to], server, password: 'sandbox-smtp-password' });
    expect(channel.secretsSet).toEqual(['password']);
    await app.database.query('update provider set enabled = false');
    app.context.providers.forget();
    await report(app, trouble());
    const [mail] = await eventually('it has arrived', () => mailsTo(to).length > 0 && mailsTo(to));
    expect(mail?.from).toContain('jaga@merpati.example');
    await app.database.query('update provider set enabled = true');
    app.context.providers.forget();
  });
});

describe('when one way is down the other tells', () => {
  test('Slack hears of more troubles than processes could wait for mail servers that do not answer', async () => {
    const to = `piket.${unique()}@merpati.example`;
    const slack = await slackChannel(app, admin.client);
    await saveChannel(admin.client, { kind: 'EMAIL', recipients: [to] });
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: 'hang', times: -1, delayMs: 10_000 });
    for (const told of [1, 2, 3]) {
      await report(app, trouble());
      await eventually(`Slack has ${told}`, () => slack.texts().length === told);
    }
    expect(mailsTo(to)).toEqual([]);
    app.sandbox.faults.clear();
    await eventually('the mails arrive after all', () => mailsTo(to).length === 3, 30_000);
  }, 40_000);

  test('Slack while no mail leaves, and mail while Slack does not answer', async () => {
    const to = `piket.${unique()}@merpati.example`;
    const slack = await slackChannel(app, admin.client);
    await saveChannel(admin.client, { kind: 'EMAIL', recipients: [to] });
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '500', times: -1 });
    app.sandbox.faults.add({ provider: 'smtp', behaviour: 'refused', times: -1 });
    await report(app, trouble());
    await eventually('Slack has it', () => slack.texts().length === 1);
    expect(mailsTo(to)).toEqual([]);
    app.sandbox.faults.clear();
    await app.recoverProviders();
    app.sandbox.faults.add({ provider: 'slack', behaviour: '500', times: -1 });
    const second = trouble();
    await report(app, second);
    await eventually('the mail is there', () =>
      mailsTo(to).some(({ subject }) => subject?.includes(second.facts.cause)),
    );
    app.sandbox.faults.clear();
    await recover(app, second.fingerprint);
    await eventually(
      'nothing is lost',
      () => slack.texts().filter((text) => text.includes(second.facts.cause)).length === 2,
      30_000,
    );
  }, 60_000);
});

describe('a channel', () => {
  test('is tested by a message that is really sent', async () => {
    const slack = await slackChannel(app, admin.client);
    expect((await run('Test', slack.id)).alertChannel).toMatchObject({ testPassed: true, testText: '200 ok' });
    expect(slack.texts()).toEqual([`Peringatan (info): Tes kanal ${slack.name}`]);
    app.sandbox.faults.add({ provider: 'slack', behaviour: '410' });
    expect((await run('Test', slack.id)).alertChannel).toMatchObject({
      testPassed: false,
      testText: '410 channel_is_archived',
    });
    expect((await run('Test', 'ach_tidak-ada')).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  test('gets what is severe enough for it', async () => {
    const calm = await slackChannel(app, admin.client, { minSeverity: 'CRITICAL' });
    const all = await slackChannel(app, admin.client, { minSeverity: 'INFO' });
    await report(app, trouble({ severity: 'WARNING' }));
    await report(app, trouble({ severity: 'CRITICAL' }));
    await eventually('all has both', () => all.texts().length === 2);
    await eventually('calm has one', () => calm.texts().length === 1);
    expect(calm.texts()[0]).toContain('(gawat)');
  });

  test('must be one: a name of its own, an address on the internet, recipients', async () => {
    const first = await slackChannel(app, admin.client);
    const refused = async (change: Record<string, unknown>) =>
      (await trySaveChannel(admin.client, change)).userErrors[0];
    const webhookUrl = 'https://hooks.slack.com/services/T1/B1/x';
    expect(await refused({ kind: 'SLACK', webhookUrl, name: first.name })).toMatchObject({ code: 'NAME_TAKEN' });
    expect(await refused({ kind: 'SLACK' })).toMatchObject({ code: 'CHANNEL_INVALID', field: ['input', 'webhookUrl'] });
    expect(await refused({ kind: 'SLACK', webhookUrl: 'http://10.0.0.1/services/T/B/x' })).toMatchObject({
      code: 'CHANNEL_INVALID',
    });
    expect(await refused({ kind: 'EMAIL', recipients: [] })).toMatchObject({ field: ['input', 'recipients'] });
    expect(await refused({ kind: 'EMAIL', recipients: ['a@b.example'], server: { host: 'x y' } })).toMatchObject({
      code: 'CHANNEL_INVALID',
      field: ['input', 'server', 'host'],
    });
    expect(await refused({ id: 'ach_tidak-ada', kind: 'SLACK', webhookUrl })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('that is removed gets nothing more, and the log keeps what it got', async () => {
    const slack = await slackChannel(app, admin.client);
    await report(app, trouble());
    await eventually('told', () => slack.texts().length === 1);
    expect(await run('Remove', slack.id)).toEqual({ removedId: slack.id, userErrors: [] });
    await report(app, trouble());
    const { alertNotices } = await admin.client.must<{ alertNotices: { nodes: object[]; totalCount: number } }>(
      `query ($filter: AlertNoticeFilter) { alertNotices(filter: $filter) { nodes { channelName state answer sentAt } totalCount } }`,
      { filter: { channelId: slack.id } },
    );
    expect(alertNotices).toMatchObject({
      totalCount: 1,
      nodes: [{ channelName: null, state: 'SENT', answer: '200 ok' }],
    });
    const actions = await app.database.query<{ action: string }>(
      `select action from audit_entry where action like 'alerts.channel_%' and subject = '${slack.id}' order by id`,
    );
    expect(actions.map(({ action }) => action)).toEqual(['alerts.channel_saved', 'alerts.channel_removed']);
  });
});
