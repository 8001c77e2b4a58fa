import type { Page } from 'playwright-core';
import { ask } from './support.ts';

const CREATE = `mutation ($input: LeadCreateInput!) { leadCreate(input: $input) { lead { id } userErrors { message } } }`;
const NOTE = `mutation ($input: LeadNoteAddInput!) { leadNoteAdd(input: $input) { note { id } } }`;
const TASK = `mutation ($input: LeadTaskAddInput!) { leadTaskAdd(input: $input) { task { id } } }`;
const FIELD = `mutation ($input: LeadFieldCreateInput!) { leadFieldCreate(input: $input) { leadField { id } } }`;
const RULE = `mutation ($input: LeadScoreRuleCreateInput!) { leadScoreRuleCreate(input: $input) { rule { id } } }`;

const FILE = 'Nama;Alamat Email;No WA\nAnita;anita@pelanggan.example;0812-9988-7766\nBagus;bukan alamat;\n';

/** The screens of leads, with something on each of them: a lead that has a twin, a note and a late task, and a file that waits. */
export async function leadScreens(page: Page, url: string, accountId: string): Promise<Record<string, string>> {
  const create = async (input: Record<string, unknown>): Promise<string> => {
    const variables = { input: { accountId, ...input } };
    return (await ask<{ leadCreate: { lead: { id: string } } }>(page, url, CREATE, variables)).leadCreate.lead.id;
  };
  await ask(page, url, FIELD, { input: { accountId, key: 'kota', label: 'Kota', type: 'TEXT' } });
  await ask(page, url, RULE, { input: { accountId, kind: 'EMAIL_CLICKED', points: 5 } });
  const id = await create({
    name: 'Putri Ayu Rahmawati',
    email: 'putri.ayu@pelanggan.example',
    whatsapp: '0812 3456 7890',
    tags: ['reseller', 'pameran-2026', 'bandung', 'grosir'],
    consentProof: 'Isi formulir pameran 12 Nov',
  });
  await create({ name: 'Putri Ayu', whatsapp: '+62 812-3456-7890' });
  await ask(page, url, NOTE, { input: { leadId: id, text: 'Minta contoh buket dulu.' } });
  const late = new Date(Date.now() - 86_400_000).toISOString();
  await ask(page, url, TASK, { input: { leadId: id, title: 'Kirim contoh buket', dueAt: late } });
  const uploaded = await page.context().request.post(`${url}/leads/imports?name=pameran.csv&accountId=${accountId}`, {
    headers: { 'content-type': 'text/csv' },
    data: FILE,
  });
  const file: { id: string } = await uploaded.json();
  return {
    leads: `/leads?account=${accountId}`,
    'leads-board': `/leads?account=${accountId}&view=board`,
    lead: `/leads/${id}`,
    'lead-new': `/leads/new?account=${accountId}`,
    'lead-imports': `/leads/import?account=${accountId}`,
    'lead-import': `/leads/import/${file.id}`,
    'lead-tasks': `/leads/tasks?account=${accountId}&whose=all`,
    'lead-stages': `/leads/settings?account=${accountId}`,
    'lead-fields': `/leads/settings?account=${accountId}&tab=fields`,
    'lead-scores': `/leads/settings?account=${accountId}&tab=scores`,
    'lead-intake': `/leads/settings?account=${accountId}&tab=intake`,
  };
}
