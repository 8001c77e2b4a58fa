import { describe, expect, test } from 'vitest';
import { LeadActivityKind } from '../../apps/api/src/domains/leads/activity/lead-activity.entity.ts';
import { recordActivities } from '../../apps/api/src/domains/leads/activity/lead-activity.service.ts';
import { leadAccounts } from '../support/lead-accounts.ts';
import { LEAD, makeLead, readLead, type TestLead, timelineOf } from '../support/lead-desk.ts';
import type { Person } from '../support/people.ts';

const at = leadAccounts();

const make = (input: Record<string, unknown>) => makeLead(at.sari.client, input);

async function duplicatesOf({ client }: Person, lead: TestLead): Promise<string[]> {
  const { lead: found } = await client.must<{ lead: { duplicates: { id: string }[] } }>(
    'query ($id: ID!) { lead(id: $id) { duplicates { id } } }',
    { id: lead.id },
  );
  return found.duplicates.map(({ id }) => id);
}

interface Preview {
  lead: TestLead;
  changes: { field: string; from: string | null; to: string | null }[];
  moved: { notes: number; tasks: number; activities: number };
}

async function previewOf({ client }: Person, keep: TestLead, ...others: TestLead[]): Promise<Preview | null> {
  const { leadMergePreview } = await client.must<{ leadMergePreview: Preview | null }>(
    `query ($keepId: ID!, $mergeIds: [ID!]!) {
       leadMergePreview(keepId: $keepId, mergeIds: $mergeIds) {
         lead { ${LEAD} } changes { field from to } moved { notes tasks activities }
       }
     }`,
    { keepId: keep.id, mergeIds: others.map(({ id }) => id) },
  );
  return leadMergePreview;
}

async function merge({ client }: Person, keep: TestLead, ...others: TestLead[]) {
  const { leadsMerge } = await client.must<{
    leadsMerge: { lead: TestLead | null; userErrors: { code: string; field: string[] }[] };
  }>(
    `mutation ($input: LeadsMergeInput!) { leadsMerge(input: $input) { lead { ${LEAD} } userErrors { code field } } }`,
    { input: { keepId: keep.id, mergeIds: others.map(({ id }) => id) } },
  );
  return leadsMerge;
}

describe('duplicates', () => {
  test('have the same number, the same mailbox of Gmail, or the same name and the same number but for its country', async () => {
    const wati = await make({ name: 'Wati Ratna', email: 'wati.ratna@gmail.com', whatsapp: '0812 3456 7890' });
    const number = await make({ email: 'w@pelanggan.example', whatsapp: '+6281234567890' });
    const mailbox = await make({ email: 'WatiRatna+promo@gmail.com' });
    const abroad = await make({ name: 'wati ratna', whatsapp: '+60 12-345 6789' });
    await at.app.database.query('update lead set whatsapp = $2 where id = $1', [abroad.id.slice(4), '+6581234567890']);
    await make({ name: 'Wati Ratna', email: 'lain@pelanggan.example' });
    await make({ email: 'wati.ratna@pelanggan.example' });
    await makeLead(at.rudi.client, { whatsapp: '+6281234567890' });
    expect(await duplicatesOf(at.sari, wati)).toEqual([number.id, mailbox.id, abroad.id]);
    expect(await duplicatesOf(at.sari, mailbox)).toEqual([wati.id]);
  });
});

describe('a merge', () => {
  test('is told before: what would change and what would come', async () => {
    const keep = await make({ email: 'wati@pelanggan.example', tags: ['vip'] });
    const other = await make({
      name: 'Wati Ratna',
      email: 'ratna@pelanggan.example',
      whatsapp: '081234567890',
      tags: ['VIP', 'bazar'],
    });
    const preview = await previewOf(at.sari, keep, other);
    expect(preview).toMatchObject({
      lead: {
        id: keep.id,
        email: 'wati@pelanggan.example',
        name: 'Wati Ratna',
        whatsapp: '+6281234567890',
        tags: ['bazar', 'vip'],
      },
      moved: { notes: 0, tasks: 0, activities: 1 },
    });
    expect(preview!.changes).toEqual([
      { field: 'name', from: null, to: 'Wati Ratna' },
      { field: 'whatsapp', from: null, to: '+6281234567890' },
      { field: 'tags', from: 'vip', to: 'vip, bazar' },
    ]);
    expect(await readLead(at.sari.client, keep.id)).toEqual(keep);
    expect(await readLead(at.sari.client, other.id)).toEqual(other);
  });

  test('makes one lead of several: values, tags, notes, tasks, timeline and score', async () => {
    await at.sari.client.must(
      'mutation ($input: LeadScoreRuleCreateInput!) { leadScoreRuleCreate(input: $input) { userErrors { code } } }',
      { input: { kind: 'EMAIL_OPENED', points: 5 } },
    );
    const keep = await make({ whatsapp: '081234567890' });
    const first = await make({ email: 'wati@pelanggan.example', name: 'Wati' });
    const second = await make({ email: 'ratna@pelanggan.example', name: 'Ratna', consentProof: 'Formulir bazar' });
    const occurrence = { kind: LeadActivityKind.EMAIL_OPENED, at: new Date(), sourceKey: 'msg:satu:opened' };
    const tell = (lead: TestLead, more = {}) =>
      at.app.context.database.transaction((sql) =>
        recordActivities(sql, [{ ...occurrence, ...more, lead: { id: lead.id.slice(4) } }]),
      );
    await tell(first);
    await tell(second);
    await tell(second, { kind: LeadActivityKind.PURCHASED, sourceKey: 'order:1:paid' });
    await at.sari.client.must(
      `mutation ($note: LeadNoteAddInput!, $task: LeadTaskAddInput!) {
         leadNoteAdd(input: $note) { userErrors { code } } leadTaskAdd(input: $task) { userErrors { code } }
       }`,
      { note: { leadId: first.id, text: 'Suka warna biru' }, task: { leadId: second.id, title: 'Telepon' } },
    );
    const preview = await previewOf(at.sari, keep, first, second);
    const { lead } = await merge(at.sari, keep, first, second);
    expect(lead).toMatchObject({
      ...{ id: keep.id, email: 'wati@pelanggan.example', name: 'Wati', whatsapp: '+6281234567890' },
      ...{ consentProof: 'Formulir bazar', status: 'CUSTOMER', score: 5 },
    });
    expect(preview!.lead.score).toBe(5);
    expect(preview!.moved).toMatchObject({ notes: 1, tasks: 1 });
    expect(await readLead(at.sari.client, first.id)).toBeNull();
    expect(await readLead(at.sari.client, second.id)).toBeNull();
    const timeline = await timelineOf(at.sari.client, keep.id);
    expect(timeline.map(({ kind }) => kind).toSorted()).toEqual(
      ['CREATED', 'CREATED', 'CREATED', 'EMAIL_OPENED', 'MERGED', 'MERGED', 'NOTE_WRITTEN', 'PURCHASED'].toSorted(),
    );
    expect(timeline.filter(({ kind }) => kind === 'MERGED')).toMatchObject([
      { subject: 'Wati', data: { email: 'wati@pelanggan.example' }, actor: { id: at.sari.id } },
      { subject: 'Ratna', data: { email: 'ratna@pelanggan.example' } },
    ]);
    const [left] = await at.app.database.query<{ count: number }>(
      `select (select count(*) from lead_activity where lead_id = any ($1)) + (select count(*) from lead_note where lead_id = any ($1))
            + (select count(*) from lead_task where lead_id = any ($1)) as count`,
      [[first, second].map(({ id }) => id.slice(4))],
    );
    expect(Number(left!.count)).toBe(0);
  });

  test('that two people ask for at the same moment happens once', async () => {
    const keep = await make({ email: 'wati@pelanggan.example' });
    const other = await make({ email: 'ratna@pelanggan.example' });
    const answers = await Promise.all([
      merge(at.sari, keep, other),
      merge(at.sari, other, keep),
      merge(at.sari, keep, other),
    ]);
    expect(answers.filter(({ lead }) => lead)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  test('is refused with itself, with nothing, with leads of others and with too many tags', async () => {
    const keep = await make({ email: 'wati@pelanggan.example', tags: Array.from({ length: 30 }, (_, n) => `a-${n}`) });
    const other = await make({
      email: 'ratna@pelanggan.example',
      tags: Array.from({ length: 30 }, (_, n) => `b-${n}`),
    });
    const foreign = await makeLead(at.rudi.client, { email: 'budi@pelanggan.example' });
    for (const [by, leads, code] of [
      [at.sari, [], 'OUT_OF_BOUNDS'],
      [at.sari, [keep], 'OUT_OF_BOUNDS'],
      [at.sari, [foreign], 'NOT_FOUND'],
      [at.rudi, [other], 'NOT_FOUND'],
      [at.admin, [foreign], 'NOT_FOUND'],
      [at.sari, [other], 'TOO_MANY_TAGS'],
    ] as const) {
      expect((await merge(by, keep, ...leads)).userErrors).toMatchObject([{ code }]);
      expect(await previewOf(by, keep, ...leads)).toBeNull();
    }
    expect(await readLead(at.sari.client, other.id)).toEqual(other);
  });

  test('leaves the address that is gone in the timeline, until that person is erased', async () => {
    const keep = await make({ email: 'wati@pelanggan.example' });
    await merge(at.sari, keep, await make({ email: 'ratna@pelanggan.example', name: 'Ratna' }));
    const merges = async () => (await timelineOf(at.sari.client, keep.id)).filter(({ kind }) => kind === 'MERGED');
    expect(await merges()).toMatchObject([{ subject: 'Ratna', data: { email: 'ratna@pelanggan.example' } }]);
    const address = 'ratna@pelanggan.example';
    await at.sari.client.must(
      'mutation ($input: RecipientEraseInput!) { recipientErase(input: $input) { userErrors { code } } }',
      { input: { address, confirm: address } },
    );
    expect(await merges()).toMatchObject([{ subject: null, data: null }]);
    expect(await readLead(at.sari.client, keep.id)).toMatchObject({ email: 'wati@pelanggan.example' });
  });
});
