import { expect, test } from 'vitest';
import { e164Of } from '../../apps/api/src/domains/leads/desk/whatsapp.ts';
import { seedDemo } from '../../apps/api/src/seed/demo.ts';
import { startApp } from '../support/app.ts';
import { listLeads, stagesOf } from '../support/lead-desk.ts';
import { signInAdmin } from '../support/people.ts';

test('the demo shop has leads in every stage, of the last month, with tasks to do', async () => {
  const app = await startApp({ worker: false });
  expect(await seedDemo(app.context)).toBe(true);
  const { client } = await signInAdmin(app);
  const { accounts } = await client.must<{ accounts: { nodes: { id: string }[] } }>('{ accounts { nodes { id } } }');
  const accountId = accounts.nodes[0]!.id;
  const { nodes } = await listLeads(client, { filter: { accountId } });
  expect(nodes).toHaveLength(18);
  expect(nodes.every(({ whatsapp }) => whatsapp === null || e164Of(whatsapp) === whatsapp)).toBe(true);
  const stages = await stagesOf(client, accountId);
  expect(stages.every(({ leadCount }) => leadCount > 0)).toBe(true);
  const { leadTasks } = await client.must<{ leadTasks: { nodes: { assignee: { name: string } | null }[] } }>(
    'query ($accountId: ID!) { leadTasks(filter: { accountId: $accountId, open: true }) { nodes { assignee { name } } } }',
    { accountId },
  );
  expect(leadTasks.nodes.map(({ assignee }) => assignee?.name ?? null)).toEqual([
    'Sari Wulandari',
    'Sari Wulandari',
    'Sari Wulandari',
    null,
  ]);
});
