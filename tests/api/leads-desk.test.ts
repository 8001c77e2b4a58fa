import { beforeAll, describe, expect, test } from 'vitest';
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { writeLeads } from '../support/bench-leads.ts';
import { whenBulk } from '../support/failure-desk.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { act, changeLead, codeOf, makeLead, stagesOf, timelineOf } from '../support/lead-desk.ts';
import { inviteAffiliate, openShop, type Person, type Shop, signInAdmin, unique } from '../support/people.ts';
import { eventually } from '../support/waiting.ts';

let app: TestApp;
let admin: Person;
let shop: Shop;
let sari: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp({ kinds: [ProviderKind.SMTP] });
  admin = await signInAdmin(app);
  shop = await openShop(admin);
  sari = await inviteAffiliate(app, admin, shop);
  colleague = await inviteAffiliate(app, admin, shop, 'Joko Susilo');
});

const address = () => `siti.${unique()}@pelanggan.example`;
const freshShop = async (): Promise<Person> => inviteAffiliate(app, admin, await openShop(admin));

describe('what a person does to a lead', () => {
  test('stands in its timeline with who did it and what it was before', async () => {
    const { id } = await makeLead(sari.client, { email: address(), name: 'Siti', tags: ['lama'] });
    const [, contacted] = await stagesOf(sari.client);
    await changeLead(sari.client, 'Update', { id, name: 'Siti Rahma', tags: ['baru'], stageId: contacted!.id });
    await changeLead(colleague.client, 'Update', { id, status: 'CUSTOMER' });
    await changeLead(sari.client, 'Update', { id, name: 'Siti Rahma' });
    const timeline = await timelineOf(sari.client, id);
    expect(timeline.map(({ kind, subject, actor }) => [kind, subject, actor?.id])).toEqual([
      ['CREATED', null, sari.id],
      ['TAG_ADDED', 'baru', sari.id],
      ['TAG_REMOVED', 'lama', sari.id],
      ['STAGE_CHANGED', 'Dihubungi', sari.id],
      ['FIELD_CHANGED', 'name', sari.id],
      ['STATUS_CHANGED', 'CUSTOMER', colleague.id],
    ]);
    expect(timeline.find(({ kind }) => kind === 'FIELD_CHANGED')?.data).toEqual({ from: 'Siti', to: 'Siti Rahma' });
    expect(timeline.find(({ kind }) => kind === 'STAGE_CHANGED')?.data).toEqual({ from: 'Baru', to: 'Dihubungi' });
  });

  test('that changes nothing is no change', async () => {
    const lead = await makeLead(sari.client, { email: address(), tags: ['a', 'b'] });
    const again = await changeLead(sari.client, 'Update', { id: lead.id, email: lead.email, tags: ['b', 'a'] });
    expect(again.lead).toEqual(lead);
  });
});

describe('notes', () => {
  const note = 'note { id text editedAt author { id } }';

  test('are written, changed by who wrote them, and deleted', async () => {
    const { id: leadId } = await makeLead(sari.client, { email: address() });
    const added = await act<{ note: { id: string } }>(sari.client, 'leadNoteAdd', note, {
      leadId,
      text: ' Minta diskon ',
    });
    expect(added.note).toMatchObject({ text: 'Minta diskon', editedAt: null, author: { id: sari.id } });
    const { id } = added.note;
    expect(codeOf(await act(sari.client, 'leadNoteAdd', note, { leadId, text: ' ' }))).toBe('NOTE_INVALID');
    expect(codeOf(await act(colleague.client, 'leadNoteEdit', note, { id, text: 'Lain' }))).toBe('NOT_AUTHOR');
    const edited = await act<{ note: { text: string; editedAt: string } }>(sari.client, 'leadNoteEdit', note, {
      id,
      text: 'Minta diskon 10 %',
    });
    expect(edited.note).toMatchObject({ text: 'Minta diskon 10 %', editedAt: expect.any(String) });
    expect(await notesOf(sari.client, leadId)).toEqual(['Minta diskon 10 %']);
    expect((await timelineOf(sari.client, leadId)).at(-1)).toMatchObject({
      kind: 'NOTE_WRITTEN',
      actor: { id: sari.id },
    });
    expect(codeOf(await act(colleague.client, 'leadNoteDelete', 'noteId', { id }))).toBe('OK');
    expect(await notesOf(sari.client, leadId)).toEqual([]);
  });

  test('of another account are out of reach', async () => {
    const { id: leadId } = await makeLead(sari.client, { email: address() });
    const { note: written } = await act<{ note: { id: string } }>(sari.client, 'leadNoteAdd', note, {
      leadId,
      text: 'Rahasia',
    });
    const { client } = await freshShop();
    expect(codeOf(await act(client, 'leadNoteAdd', note, { leadId, text: 'x' }))).toBe('NOT_FOUND');
    expect(codeOf(await act(client, 'leadNoteEdit', note, { id: written.id, text: 'x' }))).toBe('NOT_FOUND');
    expect(codeOf(await act(client, 'leadNoteDelete', 'noteId', { id: written.id }))).toBe('NOT_FOUND');
    expect(await notesOf(sari.client, leadId)).toEqual(['Rahasia']);
  });
});

async function notesOf(client: GraphqlClient, id: string): Promise<string[]> {
  const { lead } = await client.must<{ lead: { notes: { nodes: { text: string }[] } } }>(
    'query ($id: ID!) { lead(id: $id) { notes { nodes { text } } } }',
    { id },
  );
  return lead.notes.nodes.map(({ text }) => text);
}

describe('tasks', () => {
  const task = 'task { id title dueAt doneAt assignee { id } doneBy { id } lead { id } }';
  type Task = { task: { id: string; doneAt: string | null } };

  const titles = async (client: GraphqlClient, filter: object | null): Promise<string[]> => {
    const { leadTasks } = await client.must<{ leadTasks: { nodes: { title: string }[] } }>(
      'query ($filter: LeadTaskFilter) { leadTasks(filter: $filter) { nodes { title } } }',
      { filter },
    );
    return leadTasks.nodes.map(({ title }) => title);
  };

  test('are listed by when they are due, for the account and for oneself', async () => {
    const own = await openShop(admin);
    const rina = await inviteAffiliate(app, admin, own);
    const joko = await inviteAffiliate(app, admin, own, 'Joko');
    const { id: leadId } = await makeLead(rina.client, { email: address() });
    const add = (title: string, more: object) =>
      act<Task>(rina.client, 'leadTaskAdd', task, { leadId, title, ...more });
    await add('Nanti saja', {});
    await add('Lusa', { dueAt: '2026-12-03T02:00:00Z', assigneeUserId: joko.id });
    const { task: first } = await add('Besok', { dueAt: '2026-12-02T02:00:00Z' });
    expect(await titles(rina.client, null)).toEqual(['Besok', 'Lusa', 'Nanti saja']);
    expect(await titles(joko.client, { mine: true, open: true })).toEqual(['Lusa']);
    const done = await act<Task>(joko.client, 'leadTaskDone', task, { id: first.id, done: true });
    expect(done.task).toMatchObject({ doneAt: expect.any(String), doneBy: { id: joko.id }, lead: { id: leadId } });
    expect(await titles(rina.client, { open: true })).toEqual(['Lusa', 'Nanti saja']);
    expect(await titles(rina.client, { open: false })).toEqual(['Besok']);
    const { lead } = await rina.client.must<{ lead: { tasks: { title: string }[] } }>(
      'query ($id: ID!) { lead(id: $id) { tasks { title } } }',
      { id: leadId },
    );
    expect(lead.tasks.map(({ title }) => title)).toEqual(['Lusa', 'Nanti saja', 'Besok']);
    const page = await rina.client.must<{ leadTasks: { pageInfo: { endCursor: string } } }>(
      '{ leadTasks(first: 2) { pageInfo { endCursor } } }',
    );
    const { leadTasks } = await rina.client.must<{ leadTasks: { nodes: { title: string }[] } }>(
      'query ($after: String) { leadTasks(after: $after) { nodes { title } } }',
      { after: page.leadTasks.pageInfo.endCursor },
    );
    expect(leadTasks.nodes).toEqual([{ title: 'Nanti saja' }]);
  });

  test('that are done twice stand in the timeline once', async () => {
    const { id: leadId } = await makeLead(sari.client, { email: address() });
    const { task: made } = await act<Task>(sari.client, 'leadTaskAdd', task, { leadId, title: 'Telepon Siti' });
    for (const done of [true, true, false, true]) await act(sari.client, 'leadTaskDone', task, { id: made.id, done });
    const told = (await timelineOf(sari.client, leadId)).filter(({ kind }) => kind === 'TASK_DONE');
    expect(told).toMatchObject([{ subject: 'Telepon Siti', actor: { id: sari.id } }]);
    expect(codeOf(await act(sari.client, 'leadTaskDelete', 'taskId', { id: made.id }))).toBe('OK');
    expect(codeOf(await act(sari.client, 'leadTaskDelete', 'taskId', { id: made.id }))).toBe('NOT_FOUND');
  });

  test('are given only to people of the account', async () => {
    const { id: leadId } = await makeLead(sari.client, { email: address() });
    const stranger = await freshShop();
    const add = (more: object) => act<Task>(sari.client, 'leadTaskAdd', task, { leadId, title: 'Telepon', ...more });
    expect(codeOf(await add({ assigneeUserId: stranger.id }))).toBe('ASSIGNEE_NOT_FOUND');
    expect(codeOf(await add({ assigneeUserId: colleague.id }))).toBe('OK');
    expect(codeOf(await add({ title: 'x'.repeat(201) }))).toBe('TITLE_INVALID');
    expect(codeOf(await act(stranger.client, 'leadTaskAdd', task, { leadId, title: 'x' }))).toBe('NOT_FOUND');
  });
});

describe('whoever watches leads', () => {
  type Live = {
    leadUpdated: { sequence: number | null; leadId: string | null; removed: boolean; lead: { name: string } | null };
  };
  const watch = (person: Person, id?: string) =>
    app.subscribe<Live>(
      { bearer: person.token },
      'subscription ($id: ID) { leadUpdated(id: $id) { sequence leadId removed lead { name } } }',
      { id },
    );

  test('hears of what is made, changed and erased, with numbers that grow, and of no other account', async () => {
    const rina = await freshShop();
    const live = await watch(rina);
    const [other, all] = [await watch(sari), await watch(admin)];
    const { id } = await makeLead(rina.client, { email: address(), name: 'Siti' });
    await changeLead(rina.client, 'Update', { id, name: 'Siti Rahma' });
    await act(rina.client, 'leadDelete', 'leadId', { id });
    await eventually('it hears of all', () => live.events.length >= 3);
    const heard = live.events.map(({ leadUpdated }) => leadUpdated);
    expect(heard.every(({ leadId }) => leadId === id)).toBe(true);
    expect(heard.at(-1)).toMatchObject({ removed: true, lead: null });
    const numbers = heard.map(({ sequence }) => sequence!);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    await eventually('the super admin hears of it', () => all.events.length >= 3);
    await makeLead(sari.client, { email: address() });
    await eventually('the other hears of its own', () => other.events.length > 0);
    expect(other.events.every(({ leadUpdated }) => leadUpdated.leadId !== id)).toBe(true);
  });

  test('is told how things are now, however long it has been listening', async () => {
    const rina = await freshShop();
    const [stage] = await stagesOf(rina.client);
    const { id } = await makeLead(rina.client, { email: address() });
    const live = await app.subscribe<{ leadUpdated: { lead: { name: string | null; stage: { name: string } } } }>(
      { bearer: rina.token },
      'subscription { leadUpdated { lead { name stage { name } } } }',
    );
    const stageHeardWith = (name: string) =>
      eventually(`it hears of ${name}`, () =>
        live.events.find(({ leadUpdated }) => leadUpdated.lead.name === name),
      ).then(({ leadUpdated }) => leadUpdated.lead.stage.name);
    await changeLead(rina.client, 'Update', { id, name: 'Siti' });
    expect(await stageHeardWith('Siti')).toBe('Baru');
    await act(rina.client, 'leadStageUpdate', 'stage { id }', { id: stage!.id, name: 'Masuk' });
    await changeLead(rina.client, 'Update', { id, name: 'Siti Rahma' });
    expect(await stageHeardWith('Siti Rahma')).toBe('Masuk');
  });

  test('one lead hears of no other', async () => {
    const [one, two] = [
      await makeLead(sari.client, { email: address() }),
      await makeLead(sari.client, { email: address() }),
    ];
    const live = await watch(sari, one.id);
    await changeLead(sari.client, 'Update', { id: two.id, name: 'Budi' });
    await changeLead(sari.client, 'Update', { id: one.id, name: 'Siti' });
    await eventually('it hears', () => live.events.length > 0);
    expect(live.events).toMatchObject([{ leadUpdated: { leadId: one.id, lead: { name: 'Siti' } } }]);
  });

  test('hears once, and not of each, when many change together', async () => {
    const shop2 = await openShop(admin);
    const rina = await inviteAffiliate(app, admin, shop2);
    const stageIds = (await stagesOf(rina.client)).map(({ id }) => id.slice(4));
    await writeLeads(app.context.database, { accountId: shop2.id.slice(4), stageIds, count: 400 });
    const live = await watch(rina);
    const { operation } = await act<{ operation: { id: string } }>(rina.client, 'leadsChange', 'operation { id }', {
      selection: { filter: {} },
      addTags: ['musim hujan'],
    });
    await whenBulk(rina.client, operation.id, 'COMPLETED');
    await eventually('it hears', () => live.events.length > 0);
    const { id } = await makeLead(rina.client, { email: address() });
    await eventually('it hears of the one that came then', () =>
      live.events.some(({ leadUpdated }) => leadUpdated.leadId === id),
    );
    const heard = live.events.map(({ leadUpdated }) => leadUpdated.leadId);
    expect(heard[0]).toBeNull();
    expect(heard.filter((one) => one !== null && one !== id)).toEqual([]);
    expect(heard.length).toBeLessThan(5);
  });
});
