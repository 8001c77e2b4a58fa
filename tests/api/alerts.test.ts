import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AlertSeverity } from '../../apps/api/src/domains/operations/alerts/alert.entity.ts';
import { alertKindNames, entryOf, textsOf } from '../../apps/api/src/domains/operations/alerts/alert-texts.ts';
import { runbookOf } from '../../apps/api/src/domains/operations/alerts/notice-words.ts';
import { ALERT, alertsSeenBy, recover, report, type ShownAlert, slackChannel } from '../support/alert-desk.ts';
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
  await app.database.query(
    'delete from alert_notice; delete from alert; delete from alert_channel; delete from alert_rule; delete from alert_mute',
  );
});

const resting = (change: object = {}) => ({
  kind: 'PROVIDER_RESTING' as const,
  fingerprint: `uji-provider-resting:${unique()}`,
  facts: { provider: 'Mailketing', providerId: 'prv_x', minutes: 5, text: 'tidak menjawab' },
  ...change,
});
const one = async () => (await alertsSeenBy(admin.client))[0]!;
const credit = (level: number, severity: 'WARNING' | 'CRITICAL') => ({
  kind: 'PROVIDER_CREDIT' as const,
  fingerprint: 'provider-credit:mailketing',
  level,
  severity: AlertSeverity[severity],
  facts: { provider: 'Mailketing', providerId: 'prv_x', level: `T${level}`, credits: 900, daysLeft: 1.5 },
});

describe('a trouble', () => {
  test('is told once however often it is reported, and once when it is over', async () => {
    const slack = await slackChannel(app, admin.client);
    const trouble = resting();
    for (let times = 0; times < 5; times += 1) await report(app, trouble);
    await eventually('Slack has it', () => slack.texts().length === 1);
    await recover(app, trouble.fingerprint);
    await recover(app, trouble.fingerprint);
    await eventually('Slack has the end', () => slack.texts().length === 2);
    expect(slack.texts()).toEqual([
      'Peringatan (gawat): Penyedia Mailketing berhenti',
      'Pulih: Penyedia Mailketing berhenti',
    ]);
    const alert = await eventually('both are noted as sent', async () => {
      const found = await one();
      return found.notices.length === 2 && found.notices.every(({ state }) => state === 'SENT') && found;
    });
    expect(alert).toMatchObject({
      state: 'RECOVERED',
      occurrences: 5,
      severity: 'CRITICAL',
      link: '/settings/providers',
    });
    expect(alert.texts.english.what).toBe('Not used for 5 minutes. It said: tidak menjawab.');
  });

  test('that is reported by many at once is one alert', async () => {
    const trouble = resting();
    await Promise.all(Array.from({ length: 8 }, () => report(app, trouble)));
    expect(await alertsSeenBy(admin.client)).toMatchObject([{ occurrences: 8 }]);
  });

  test('that comes back is a new alert', async () => {
    const trouble = resting();
    for (let times = 0; times < 3; times += 1) {
      await report(app, trouble);
      await recover(app, trouble.fingerprint);
    }
    expect((await alertsSeenBy(admin.client)).map(({ state }) => state)).toEqual(Array(3).fill('RECOVERED'));
  });

  test('is told again for each level that it rises to, also over two at once, and not while it sinks', async () => {
    const slack = await slackChannel(app, admin.client);
    await report(app, credit(1, 'WARNING'));
    await eventually('told', () => slack.texts().length === 1);
    await acknowledge((await one()).id);
    await report(app, credit(3, 'CRITICAL'));
    await eventually('told again', () => slack.texts().length === 2);
    expect(await one()).toMatchObject({ state: 'FIRING', severity: 'CRITICAL', round: 2, acknowledgedBy: null });
    await report(app, credit(2, 'CRITICAL'));
    await report(app, credit(1, 'WARNING'));
    expect(await one()).toMatchObject({ round: 2, severity: 'WARNING' });
    await report(app, credit(2, 'CRITICAL'));
    await eventually('told a third time', () => slack.texts().length === 3);
    await recover(app, 'provider-credit:mailketing');
    await eventually('over', () => slack.texts().length === 4);
    expect(slack.texts()).toEqual([
      'Peringatan (awas): Saldo Mailketing: T1',
      'Memburuk (gawat): Saldo Mailketing: T3',
      'Memburuk (gawat): Saldo Mailketing: T2',
      'Pulih: Saldo Mailketing: T2',
    ]);
  });

  test('whose rule is off is not raised; another severity and time to escalate hold from then on', async () => {
    const setRule = (rule: object) =>
      admin.client.must<{ alertRuleSet: { rule: object | null; userErrors: { code: string }[] } }>(
        `mutation ($input: AlertRuleSetInput!) {
           alertRuleSet(input: $input) { rule { kind enabled severity escalateMinutes } userErrors { code } }
         }`,
        { input: { kind: 'PROVIDER_RESTING', enabled: true, severity: 'INFO', ...rule } },
      );
    await setRule({ enabled: false });
    await report(app, resting());
    expect(await alertsSeenBy(admin.client)).toEqual([]);
    expect((await setRule({ escalateMinutes: 30 })).alertRuleSet.rule).toEqual({
      kind: 'PROVIDER_RESTING',
      enabled: true,
      severity: 'INFO',
      escalateMinutes: 30,
    });
    await report(app, resting());
    expect(await one()).toMatchObject({ severity: 'INFO' });
    expect((await setRule({ escalateMinutes: 0 })).alertRuleSet.userErrors).toEqual([{ code: 'RULE_INVALID' }]);
    const { alertRules } = await admin.client.must<{ alertRules: { kind: string; runbook: string }[] }>(
      '{ alertRules { kind runbook severity enabled escalateMinutes updatedAt } }',
    );
    expect(alertRules.map(({ kind }) => kind).sort()).toEqual([...alertKindNames].sort());
  });
});

async function acknowledge(id: string) {
  const { alertAcknowledge } = await admin.client.must<{
    alertAcknowledge: { alert: ShownAlert | null; userErrors: { code: string }[] };
  }>(
    `mutation ($input: AlertAcknowledgeInput!) { alertAcknowledge(input: $input) { alert { ${ALERT} } userErrors { code } } }`,
    { input: { id } },
  );
  return alertAcknowledge;
}

describe('escalation', () => {
  const timePasses = () =>
    app.database.query(`update alert set escalate_at = now() where escalate_at is not null and escalated_at is null`);

  test('goes to the channels for it when nobody acknowledged in time', async () => {
    const first = await slackChannel(app, admin.client);
    const second = await slackChannel(app, admin.client, { escalationOnly: true });
    await report(app, resting());
    await eventually('the first is told', () => first.texts().length === 1);
    expect(second.texts()).toEqual([]);
    await timePasses();
    await eventually('the second is told', () => second.texts().length === 1);
    expect(second.texts()).toEqual(['Belum ditangani (gawat): Penyedia Mailketing berhenti']);
    await recover(app, (await one()).fingerprint);
    await eventually('both hear the end', () => first.texts().length === 2 && second.texts().length === 2);
  });

  test('does not go when somebody did', async () => {
    const second = await slackChannel(app, admin.client, { escalationOnly: true });
    await report(app, resting());
    const { alert } = await acknowledge((await one()).id);
    expect(alert).toMatchObject({ state: 'ACKNOWLEDGED', acknowledgedBy: { name: 'Dewi Lestari' } });
    await timePasses();
    const marker = resting({ kind: 'SENDING_HELD', facts: {} });
    const witness = await slackChannel(app, admin.client);
    await report(app, marker);
    await eventually('a later alert was told', () => witness.texts().length === 1);
    expect(second.texts()).toEqual([]);
    expect((await alertsSeenBy(admin.client, { kinds: ['PROVIDER_RESTING'] }))[0]?.escalatedAt).toBeNull();
    await recover(app, alert!.fingerprint);
    expect((await acknowledge(alert!.id)).userErrors).toEqual([{ code: 'RECOVERED' }]);
    expect((await acknowledge('alt_tidak-ada')).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });
});

describe('a mute window', () => {
  const mute = async (change: object = {}) => {
    const endsAt = new Date(Date.now() + 3_600_000).toISOString();
    const { alertMuteAdd } = await admin.client.must<{
      alertMuteAdd: { mute: { id: string } | null; userErrors: { code: string }[] };
    }>(
      `mutation ($input: AlertMuteAddInput!) { alertMuteAdd(input: $input) { mute { id kind reason createdBy { name } } userErrors { code } } }`,
      { input: { endsAt, reason: 'Pemeliharaan penyedia', ...change } },
    );
    return alertMuteAdd;
  };
  const endMute = (id: string) =>
    admin.client.must<{ alertMuteEnd: { userErrors: object[] } }>(
      'mutation ($input: AlertMuteEndInput!) { alertMuteEnd(input: $input) { mute { endsAt } userErrors { code } } }',
      { input: { id } },
    );

  test('keeps alerts, shows them, and sends what still fires when it ends', async () => {
    const slack = await slackChannel(app, admin.client);
    const { mute: window } = await mute({ kind: 'PROVIDER_RESTING' });
    const over = resting();
    const stays = resting({ facts: { provider: 'Brevo', providerId: 'prv_y', minutes: 3, text: '-' } });
    await report(app, over);
    await report(app, stays);
    await recover(app, over.fingerprint);
    await report(app, resting({ kind: 'SENDING_HELD', facts: {} }));
    await eventually('another kind is told', () => slack.texts().length === 1);
    const quiet = await alertsSeenBy(admin.client, { kinds: ['PROVIDER_RESTING'] });
    expect(quiet.map((alert) => alert.notices.map(({ state }) => state))).toEqual([['MUTED'], ['MUTED']]);
    await endMute(window!.id);
    await eventually('what still fires is told', () => slack.texts().length === 2);
    expect(slack.texts()[1]).toBe('Peringatan (gawat): Penyedia Brevo berhenti');
    expect((await endMute(window!.id)).alertMuteEnd.userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  });

  test('must end, say why, and not last for ever', async () => {
    expect((await mute({ reason: ' ' })).userErrors).toEqual([{ code: 'MUTE_INVALID' }]);
    expect((await mute({ endsAt: new Date(Date.now() - 1).toISOString() })).userErrors).toHaveLength(1);
    expect((await mute({ endsAt: new Date(Date.now() + 40 * 86_400_000).toISOString() })).userErrors).toHaveLength(1);
    await mute();
    const { alertMutes } = await admin.client.must<{ alertMutes: object[] }>('{ alertMutes { kind reason } }');
    expect(alertMutes).toEqual([{ kind: null, reason: 'Pemeliharaan penyedia' }]);
  });
});

test('screens hear of every change, numbered', async () => {
  const received = await app.subscribe<{ alertsChanged: { sequence: number; alert: { state: string } } }>(
    { bearer: admin.token },
    'subscription { alertsChanged { sequence alert { id state } } }',
  );
  const trouble = resting();
  await report(app, trouble);
  await report(app, trouble);
  await recover(app, trouble.fingerprint);
  await eventually('three changes', () => received.events.length >= 3);
  expect(received.events.at(-1)?.alertsChanged).toMatchObject({ sequence: 3, alert: { state: 'RECOVERED' } });
});

test('the list is filtered and paged', async () => {
  for (let number = 0; number < 3; number += 1) await report(app, resting());
  await report(app, resting({ kind: 'WORKER_GONE', facts: {} }));
  const list = (variables: object) =>
    admin.client.must<{ alerts: { nodes: { kind: string }[]; totalCount: number; pageInfo: { endCursor: string } } }>(
      `query ($filter: AlertFilter, $first: Int, $after: String) {
         alerts(filter: $filter, first: $first, after: $after) { nodes { kind } totalCount pageInfo { endCursor hasNextPage } }
       }`,
      { ...variables },
    );
  const first = (await list({ filter: { kinds: ['PROVIDER_RESTING'] }, first: 2 })).alerts;
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  const rest = await list({ filter: { kinds: ['PROVIDER_RESTING'] }, first: 2, after: first.pageInfo.endCursor });
  expect(rest.alerts.nodes).toHaveLength(1);
  expect((await list({ filter: { states: ['RECOVERED'] } })).alerts.nodes).toEqual([]);
  const { alert } = await admin.client.must<{ alert: object | null }>('{ alert(id: "alt_tidak-ada") { id } }');
  expect(alert).toBeNull();
});

const runbookHeadings = {
  en: ['## What it means', '## Look here', '## Do this', '## When it is over'],
  id: ['## Artinya', '## Lihat di sini', '## Lakukan ini', '## Selesai bila'],
};

/** What both languages of a runbook must have alike, and what each has in its own words. */
function readRunbook(file: string) {
  expect(existsSync(file), file).toBe(true);
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+\.md)(?:#([\w-]+))?\)/g)].map(([, target = '']) => target);
  for (const target of links)
    expect(existsSync(path.resolve(path.dirname(file), target)), `${file} → ${target}`).toBe(true);
  return {
    headings: text.match(/^##.*$/gm),
    alike: {
      names: text.match(/^`[A-Z_]+`$/gm),
      parts: text.match(/^(?:#+|-|\d+\.)(?= )/gm),
      pages: links.map((target) => path.basename(target)),
      runbooks: links.filter((target) => !target.includes('/')),
    },
  };
}

test.each(alertKindNames)(
  '%s has its texts, and in both languages a runbook that says what it means, what to do and when it is over',
  (kind) => {
    const file = path.resolve(import.meta.dirname, '../..', runbookOf(kind));
    const english = readRunbook(file);
    const indonesian = readRunbook(path.join(path.dirname(file), 'id', path.basename(file)));
    expect(english.headings).toEqual(runbookHeadings.en);
    expect(indonesian.headings).toEqual(runbookHeadings.id);
    expect(english.alike.names).toEqual([`\`${kind}\``]);
    expect(indonesian.alike).toEqual(english.alike);
    expect(entryOf(kind).link({ providerId: 'prv_x' })).toMatch(/^\/[\w-]+/);
    for (const language of ['id', 'en'] as const) {
      const { title, what, todo } = textsOf({ kind, facts: {} }, language);
      expect(`${title}${what}${todo}`).not.toMatch(/[{}]/);
    }
  },
);
