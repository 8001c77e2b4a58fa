import { beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { BreakableJob } from '../support/breakable-work.ts';
import { failures } from '../support/failure-desk.ts';
import { type Person, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
const printer = new BreakableJob();

beforeAll(async () => {
  app = await startApp({ prepare: (context) => printer.join(context) });
  admin = await signInAdmin(app);
});

const print = (number: number) => app.context.jobs.send(app.context.database, printer.definition, { number });

describe('a rule', () => {
  const set = async (input: Record<string, unknown>) =>
    (
      await admin.client.must<{
        failedOperationRuleSet: { rule: { id: string; cause: string } | null; userErrors: object[] };
      }>(
        `mutation ($input: FailedOperationRuleSetInput!) {
           failedOperationRuleSet(input: $input) { rule { id cause } userErrors { code field } }
         }`,
        { input },
      )
    ).failedOperationRuleSet;

  test('retries failures of its cause, never more often than it may, and tells of it', async () => {
    printer.broken = `Unsupported paper in tray ${unique().replace(/\d/g, 'x')}`;
    await print(1);
    const failure = await eventually(
      'it is there',
      async () => (await failures(admin.client, { text: printer.broken }))[0],
    );
    const rule = {
      fingerprint: failure.fingerprint,
      action: 'RETRY',
      delaySeconds: 0,
      reason: 'Kertas biasanya diisi.',
    };
    expect(await set({ ...rule, maxRetries: 11 })).toMatchObject({ userErrors: [{ code: 'OUT_OF_BOUNDS' }] });
    expect(await set({ ...rule, fingerprint: 'tidak-ada' })).toMatchObject({ userErrors: [{ code: 'CAUSE_UNKNOWN' }] });
    const { rule: inForce } = await set({ ...rule, maxRetries: 2 });
    const worn = await eventually('its retries are used up', async () => {
      const [found] = await failures(admin.client, { fingerprint: failure.fingerprint });
      return found?.tries === 3 && found.state === 'OPEN' && found;
    });
    expect(worn.timesRetried).toBe(2);
    expect(worn.events.filter(({ ruleId }) => ruleId === inForce!.id)).toHaveLength(2);
    const audits = await app.database.query(
      `select from audit_entry where action = 'failed_operation.retried' and subject = $1 and actor_user_id is null`,
      [failure.id],
    );
    expect(audits).toHaveLength(2);
    await set({ ...rule, action: 'RESOLVE', reason: 'Tidak dicetak lagi.' });
    await eventually('the new rule resolves it', async () => {
      const [found] = await failures(admin.client, { fingerprint: failure.fingerprint });
      return found?.resolution === 'BY_RULE';
    });
    const { failedOperationRules } = await admin.client.must<{
      failedOperationRules: { id: string; action: string }[];
    }>('{ failedOperationRules { id action timesUsed createdBy { id } } }');
    expect(failedOperationRules).toMatchObject([{ action: 'RESOLVE', timesUsed: 1, createdBy: { id: admin.id } }]);
    await admin.client.must(
      'mutation ($input: FailedOperationRuleRemoveInput!) { failedOperationRuleRemove(input: $input) { userErrors { code } } }',
      { input: { id: failedOperationRules[0]!.id } },
    );
    expect(await admin.client.must('{ failedOperationRules { id } }')).toEqual({ failedOperationRules: [] });
  });

  test('that is refused says why, counts for the rule, and ends', async () => {
    printer.broken = 'The queue of this printer is taken down';
    await print(1);
    const failure = await eventually(
      'it is there',
      async () => (await failures(admin.client, { text: 'taken down' }))[0],
    );
    await app.database.query(`update failed_operation set queue = 'uji.gone' where id = $1`, [failure.id.slice(4)]);
    await set({ fingerprint: failure.fingerprint, action: 'RETRY', maxRetries: 2, reason: 'Coba saja.' });
    const notes = await eventually('the rule gave up', async () => {
      const [found] = await failures(admin.client, { fingerprint: failure.fingerprint });
      const said = found!.events.filter(({ kind }) => kind === 'NOTE');
      return said.length === 2 && said;
    });
    expect(notes[0]!.text).toBe('Nobody does such jobs any more.');
    const [row] = await app.database.query<{ state: string; rule_retries: number; retries: number }>(
      'select state, rule_retries, retries from failed_operation where id = $1',
      [failure.id.slice(4)],
    );
    expect(row).toEqual({ state: 'OPEN', rule_retries: 2, retries: 0 });
  });
});
