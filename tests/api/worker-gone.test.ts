import { expect, test } from 'vitest';
import { alertsSeenBy, slackChannel } from '../support/alert-desk.ts';
import { startApp } from '../support/app.ts';
import { signInAdmin } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

test('without a worker the API notices, tells, and hears when one lives', async () => {
  const app = await startApp({ worker: false, settings: { OUTGOING_ALLOW: '127.0.0.1/32' } });
  const admin = await signInAdmin(app);
  const slack = await slackChannel(app, admin.client);
  await app.database.query(`delete from alert_notice; delete from alert; update health_watch set checked_at = 'epoch'`);
  await eventually('it is told', () => slack.texts().length === 1);
  expect(slack.texts()).toEqual(['Peringatan (gawat): Tidak ada pekerja yang hidup']);
  const { operationsHealth } = await admin.client.must<{
    operationsHealth: { status: string; reasons: { kind: string }[] };
  }>('{ operationsHealth { status reasons { kind } } }');
  expect(operationsHealth).toEqual({ status: 'DOWN', reasons: [{ kind: 'WORKER_GONE' }] });
  await app.startWorker();
  await app.database.query(`update health_watch set checked_at = 'epoch'`);
  await eventually(
    'it is over',
    async () => (await alertsSeenBy(admin.client, { states: ['RECOVERED'] })).length === 1,
  );
});
