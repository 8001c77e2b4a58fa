import { expect, test } from 'vitest';
import { LeadActivityKind } from '../../apps/api/src/domains/leads/activity/lead-activity.entity.ts';
import { recordActivities } from '../../apps/api/src/domains/leads/activity/lead-activity.service.ts';
import { deleteLeads } from '../../apps/api/src/domains/leads/desk/sql/write-leads.ts';
import { importLeads } from '../../apps/api/src/domains/leads/import/import-step.ts';
import { LeadSettingsService } from '../../apps/api/src/domains/leads/settings/lead-settings.service.ts';
import type { Sql } from '../../apps/api/src/infra/database.ts';
import { type ApiScope, Role } from '../../apps/api/src/kernel/principal.ts';
import { leadAccounts } from '../support/lead-accounts.ts';
import { act, changeLead, codeOf, listLeads, makeLead, readLead, stagesOf } from '../support/lead-desk.ts';
import { uploadFile } from '../support/lead-files.ts';
import { unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

const at = leadAccounts();

const make = () => makeLead(at.sari.client, { email: `wati.${unique()}@pelanggan.example` });
const inTransaction = <T>(work: (sql: Sql) => Promise<T>) => at.app.context.database.transaction(work);
const hold = (sql: Sql, id: string) =>
  sql.query({ text: 'select from lead where id = $1 for update', values: [id.slice(4)] });

/** Until so many transactions wait for a lock, or `done` has come about without waiting. */
async function whenWaiting(count: number, done: Promise<unknown>[] = []): Promise<void> {
  let ended = 0;
  const noteEnd = () => {
    ended += 1;
  };
  for (const one of done) one.then(noteEnd, noteEnd);
  await eventually(`${count} wait for their turn`, async () => {
    const waiting = await at.app.database.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return waiting.length + ended >= count;
  });
}

const linesOf = (id: string) =>
  at.app.database.query('select kind from lead_activity where lead_id = $1', [id.slice(4)]);

test('nothing is told of a lead that is being erased', async () => {
  const { id } = await make();
  const sent = { lead: { id: id.slice(4) }, kind: LeadActivityKind.EMAIL_SENT, at: new Date(), sourceKey: 'm:SENT' };
  const told = await inTransaction(async (sql) => {
    await deleteLeads(sql, [id.slice(4)]);
    const telling = inTransaction((other) => recordActivities(other, [sent]));
    await whenWaiting(1, [telling]);
    return { telling };
  });
  await told.telling;
  expect(await linesOf(id)).toEqual([]);
});

test('a person is erased together with what is just being told of it', async () => {
  const { id, email } = await make();
  const { erasing } = await inTransaction(async (sql) => {
    const lead = { id: id.slice(4) };
    await recordActivities(sql, [{ lead, kind: LeadActivityKind.EMAIL_OPENED, at: new Date() }]);
    const asked = act(at.sari.client, 'recipientErase', '__typename', { address: email, confirm: email });
    await whenWaiting(1);
    return { erasing: asked };
  });
  expect(codeOf(await erasing)).toBe('OK');
  expect(await linesOf(id)).toEqual([]);
});

test('a lead is changed while its stage is being deleted: both come to their end', async () => {
  const { client } = at.sari;
  const [first, second] = await stagesOf(client);
  const [held, changed] = [await make(), await make()];
  const { deleting, changing } = await inTransaction(async (sql) => {
    await hold(sql, held.id);
    const deletion = act(client, 'leadStageDelete', 'stageId', { id: first!.id, moveToId: second!.id });
    await whenWaiting(1);
    const change = changeLead(client, 'TagAdd', { id: changed.id, tag: 'VIP' });
    await whenWaiting(2);
    return { deleting: deletion, changing: change };
  });
  expect([codeOf(await deleting), codeOf(await changing)]).toEqual(['OK', 'OK']);
  expect(await readLead(client, changed.id)).toMatchObject({ tags: ['VIP'], stage: { id: second!.id } });
});

test('a task is done while its lead is being erased: both come to their end', async () => {
  const { client } = at.sari;
  const { id } = await make();
  const { task } = await act<{ task: { id: string } }>(client, 'leadTaskAdd', 'task { id }', {
    leadId: id,
    title: 'Telepon',
  });
  const { erasing, doing } = await inTransaction(async (sql) => {
    await hold(sql, id);
    const erasure = act(client, 'leadDelete', 'leadId', { id });
    await whenWaiting(1);
    const done = act(client, 'leadTaskDone', 'task { id }', { id: task.id, done: true });
    await whenWaiting(2);
    return { erasing: erasure, doing: done };
  });
  expect([codeOf(await erasing), codeOf(await doing)]).toEqual(['OK', 'NOT_FOUND']);
});

test('leads go to no stage that is being deleted too', async () => {
  const { client } = at.sari;
  const [first, second, third] = await stagesOf(client);
  const lead = await make();
  const { deletions } = await inTransaction(async (sql) => {
    await hold(sql, lead.id);
    const one = act(client, 'leadStageDelete', 'stageId', { id: first!.id, moveToId: second!.id });
    await whenWaiting(1);
    const other = act(client, 'leadStageDelete', 'stageId', { id: second!.id, moveToId: third!.id });
    await whenWaiting(2, [other]);
    return { deletions: [one, other] };
  });
  expect((await Promise.all(deletions)).map(codeOf)).toEqual(['OK', 'OK']);
  expect((await readLead(client, lead.id))?.stage.id).toBe(third!.id);
});

test('two files that bring the same number at once make one lead of it', async () => {
  const { ids, clock } = at.app.context;
  const kind = importLeads({ ids, clock, leadSettings: new LeadSettingsService({ ids }) });
  await stagesOf(at.sari.client);
  const files = [await uploadFile(at.sari, 'wa\n081234567890\n'), await uploadFile(at.sari, 'wa\n0812-3456-7890\n')];
  await at.app.database.query(
    `update lead_import set state = 'RUNNING', columns = '["whatsapp"]', conflict = 'FILL' where id = any ($1)`,
    [files.map((id) => id.slice(4))],
  );
  const principal = {
    ...{ kind: 'person' as const, userId: null, accountId: at.shop.id.slice(4), role: Role.AFFILIATE },
    ...{ scopes: new Set<ApiScope>(), credentialId: '' },
  };
  const take = (sql: Sql, id: string) => {
    const input = { importId: id.slice(4) };
    return kind.step(sql, { input, cursor: null, limit: 1, principal, operationId: '' });
  };
  const { second } = await inTransaction(async (sql) => {
    await take(sql, files[0]!);
    const taking = inTransaction((other) => take(other, files[1]!));
    await whenWaiting(1, [taking]);
    return { second: taking };
  });
  await second;
  expect((await listLeads(at.sari.client)).totalCount).toBe(1);
});
