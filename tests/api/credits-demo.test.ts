import { expect, test } from 'vitest';
import { seedDemo } from '../../apps/api/src/seed/demo.ts';
import { startApp } from '../support/app.ts';
import { signInAdmin } from '../support/people.ts';

test('the demo shop has a ledger that agrees with its mails, and credits to go on with', async () => {
  const app = await startApp({ worker: false });
  expect(await seedDemo(app.context)).toBe(true);
  expect(await app.context.recounts.recount()).toEqual([]);
  const admin = await signInAdmin(app);
  const { creditAccounts } = await admin.client.must<{
    creditAccounts: { nodes: { id: string; available: number; daysLeft: number; sequence: number }[] };
  }>('{ creditAccounts { nodes { id available daysLeft sequence } } }');
  expect(creditAccounts.nodes).toHaveLength(1);
  const [demo] = creditAccounts.nodes;
  expect(demo!.available).toBeGreaterThan(1_000);
  expect(demo!.daysLeft).toBeGreaterThan(1);
  const { creditTransactions } = await admin.client.must<{
    creditTransactions: { totalCount: number; nodes: { kind: string; reason: string }[] };
  }>(
    `query ($id: ID) { creditTransactions(accountId: $id, filter: { kinds: [TOP_UP] }) { totalCount nodes { kind reason } } }`,
    {
      id: demo!.id,
    },
  );
  expect(creditTransactions.nodes.map(({ kind }) => kind)).toEqual(['TOP_UP', 'TOP_UP']);
});
