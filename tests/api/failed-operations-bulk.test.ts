import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BreakableJob } from '../support/breakable-work.ts';
import { BULK, type BulkAnswer, bulk, type ShownBulk, sendMany, whenBulk } from '../support/failure-desk.ts';
import { type Key, makeKey, openShop, type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let key: Key;
const printer = new BreakableJob();

beforeAll(async () => {
  app = await startApp({
    kinds: [ProviderKind.MAILKETING_V1, ProviderKind.SMTP],
    prepare: (context) => printer.join(context),
  });
  admin = await signInAdmin(app);
  key = await makeKey(app, admin, ['EMAIL_SEND', 'EMAIL_READ'], (await openShop(admin)).id);
  await only(ProviderKind.MAILKETING_V1);
});

async function only(kind: ProviderKind): Promise<void> {
  await app.database.query('update provider set enabled = (kind = $1)', [kind]);
  app.context.providers.forget();
}

const toAddress = (name: string) => `${name}.${unique()}@pelanggan.example`;
const accepted = (to: string) => app.sandbox.journal.list({ recipient: to, outcome: 'accepted' }).length;

describe('a thousand failed operations of three causes', () => {
  const ESTIMATE = `
    query ($filter: FailedOperationFilter!) {
      failedOperationsEstimate(filter: $filter, action: RETRY) {
        count actionable oldestAt obstacles { hindrance count } causes { fingerprint count }
      }
    }`;
  const GROUPS = `
    query ($filter: FailedOperationFilter) {
      failedOperationGroups(filter: $filter) {
        totalCount nodes { fingerprint cause kinds count openCount accountCount example { id } }
      }
    }`;

  test('are grouped, retried by filter, stopped half way, resumed, and not done twice', {
    timeout: 180_000,
  }, async () => {
    const filter = { from: new Date().toISOString(), states: ['OPEN'] };
    const refused = Array.from({ length: 400 }, () => toAddress('tolak'));
    const tooBig = Array.from({ length: 400 }, () => toAddress('besar'));
    app.sandbox.faults.add({ provider: 'mailketing', behaviour: '400', times: -1 });
    await sendMany(key.client, refused);
    await whenAllFailed(400);
    await only(ProviderKind.SMTP);
    app.sandbox.faults.add({ provider: 'smtp', behaviour: '552', times: -1 });
    await sendMany(key.client, tooBig);
    await app.context.database.transaction(async (sql) => {
      for (let number = 1; number <= 200; number += 1) await app.context.jobs.send(sql, printer.definition, { number });
    });
    await whenAllFailed(800);
    const groups = await eventually(
      'all are collected',
      async () => {
        const { failedOperationGroups: found } = await admin.client.must<{
          failedOperationGroups: {
            totalCount: number;
            nodes: { count: number; kinds: string[]; accountCount: number }[];
          };
        }>(GROUPS, { filter });
        return found.nodes.reduce((sum, { count }) => sum + count, 0) === 1_000 && found;
      },
      60_000,
    );
    expect(groups.totalCount).toBe(3);
    expect(groups.nodes.map(({ kinds, count, accountCount }) => [kinds[0], count, accountCount]).sort()).toEqual([
      ['EMAIL', 400, 1],
      ['EMAIL', 400, 1],
      ['JOB', 200, 0],
    ]);
    const { failedOperationsEstimate } = await admin.client.must<{ failedOperationsEstimate: object }>(ESTIMATE, {
      filter,
    });
    expect(failedOperationsEstimate).toMatchObject({ count: 1_000, actionable: 1_000, obstacles: [] });

    app.sandbox.faults.clear();
    printer.broken = null;
    const desk = await app.subscribe<{ failedOperationsChanged: Record<string, number> }>(
      { bearer: admin.token },
      'subscription { failedOperationsChanged { sequence openCount retryingCount openCriticalCount } }',
    );
    await eventually('the desk is told at once', () => desk.events[0]?.failedOperationsChanged.openCount === 1_000);
    const begun = await bulk(admin.client, 'failedOperationsRetry', { filter });
    const { id, estimate } = begun.bulkOperation!;
    expect(estimate).toBe(1_000);
    const live = await app.subscribe<{ bulkOperationProgressed: { sequence: number; bulkOperation: ShownBulk } }>(
      { bearer: admin.token },
      `subscription ($id: ID!) { bulkOperationProgressed(id: $id) { sequence bulkOperation { ${BULK} } } }`,
      { id },
    );
    await eventually('it is under way', () =>
      live.events.some((seen) => seen.bulkOperationProgressed.bulkOperation.processed >= 200),
    );
    expect(await bulk(admin.client, 'bulkOperationAbort', { id })).toMatchObject({ userErrors: [] });
    const aborted = await whenBulk(admin.client, id, 'ABORTED');
    expect(aborted.processed).toBeGreaterThanOrEqual(200);
    expect(aborted.processed).toBeLessThan(1_000);
    const unresolved = () =>
      app.database.query(`select from failed_operation where state <> 'RESOLVED' and first_failed_at >= $1`, [
        filter.from,
      ]);
    const retried = () =>
      app.database.query(`select from failed_operation_event where kind = 'RETRIED' and text = $1`, [id]);
    expect(await retried()).toHaveLength(aborted.succeeded);

    expect(await bulk(admin.client, 'bulkOperationResume', { id })).toMatchObject({
      bulkOperation: { state: 'RUNNING' },
    });
    const completed = await whenBulk(admin.client, id, 'COMPLETED');
    expect(completed).toMatchObject({ processed: 1_000, succeeded: 1_000, skipped: 0, failed: 0 });
    expect(await retried()).toHaveLength(1_000);
    const sequences = live.events.map(({ bulkOperationProgressed }) => bulkOperationProgressed.sequence);
    expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
    await eventually('all are resolved', async () => (await unresolved()).length === 0, 60_000);
    await eventually('the desk is told of the end', () => {
      const { openCount, retryingCount } = desk.events.at(-1)!.failedOperationsChanged;
      return openCount === 0 && retryingCount === 0;
    });
    for (const to of [...refused, ...tooBig]) expect([to, accepted(to)]).toEqual([to, 1]);
    expect(new Set(printer.done.filter((number) => number <= 200)).size).toBe(200);

    const doneBefore = printer.done.length;
    const again: BulkAnswer = await bulk(admin.client, 'failedOperationsRetry', { filter });
    expect(again).toMatchObject({ bulkOperation: null, userErrors: [{ code: 'NOTHING_MATCHES' }] });
    expect(await bulk(admin.client, 'bulkOperationResume', { id })).toMatchObject({
      userErrors: [{ code: 'NOT_RESUMABLE' }],
    });
    expect(await retried()).toHaveLength(1_000);
    expect(printer.done).toHaveLength(doneBefore);
  });

  const whenAllFailed = (count: number) =>
    eventually(
      'the mails failed',
      async () => {
        const rows = await app.database.query(
          `select from message where dispatch = 'FAILED' and (recipient like 'tolak.%' or recipient like 'besar.%')`,
        );
        return rows.length === count;
      },
      90_000,
    );
});
