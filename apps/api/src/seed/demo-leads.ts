import type { Context } from '../context.ts';
import type { Account } from '../domains/identity/account.entity.ts';
import { LeadActivityKind } from '../domains/leads/activity/lead-activity.entity.ts';
import { type NewLeadActivity, recordActivities } from '../domains/leads/activity/lead-activity.service.ts';
import { NOTHING_KNOWN } from '../domains/leads/desk/lead-details.ts';
import { insertLead } from '../domains/leads/desk/sql/write-leads.ts';
import { LeadSource, LeadStatus } from '../domains/leads/lead.entity.ts';
import { insertNotes } from '../domains/leads/notes/lead-note.queries.ts';
import { LeadFieldType } from '../domains/leads/settings/lead-settings.entity.ts';
import { insertField } from '../domains/leads/settings/lead-settings.queries.ts';
import { insertTask } from '../domains/leads/tasks/lead-task.queries.ts';
import type { Sql } from '../infra/database.ts';
import { ManualClock, systemClock } from '../kernel/clock.ts';
import { IdGenerator } from '../kernel/ids.ts';
import { systemRandom } from '../kernel/random.ts';
import { demoPeople } from './demo-texts.ts';

const DAY_MS = 86_400_000;
const CITIES = ['Yogyakarta', 'Sleman', 'Bantul', 'Magelang', 'Solo'];
const TAGS = [['langganan'], ['pernikahan', 'VIP'], [], ['kantor'], ['pernikahan']];

/** People who asked but never ordered: there is no mail to them. */
const newcomers = ['Ayu Lestari', 'Dimas Saputra', 'Wulan Sari', 'Rudi Hartono', 'Intan Permata', 'Galih Pratama'];

const notes: [place: number, text: string][] = [
  [1, 'Minta penawaran buket meja untuk 20 meja, acara tanggal 12.'],
  [1, 'Penawaran dikirim; minta warna putih dan hijau.'],
  [4, 'Lebih suka dihubungi lewat WhatsApp, setelah jam 5 sore.'],
];

const tasks: [place: number, title: string, dueInDays: number | null][] = [
  [1, 'Telepon Siti tentang penawaran', -1],
  [4, 'Kirim foto rangkaian meja', 1],
  [13, 'Tanyakan anggaran', 3],
  [14, 'Undang ke kelas merangkai', null],
];

/** Leads of the demo shop in every stage, with what somebody wrote and has to do, as if they had come within the last month. */
export async function writeDemoLeads(context: Context, shop: Account, personId: string): Promise<void> {
  const now = systemClock.now().getTime();
  const ids = new IdGenerator(systemClock, systemRandom);
  await context.database.transaction(async (sql) => {
    const stages = await context.leadSettings.stagesForChange(sql, shop.id);
    await insertField(sql, {
      id: ids.next(),
      accountId: shop.id,
      key: 'kota',
      label: 'Kota',
      type: LeadFieldType.TEXT,
      choices: [],
    });
    const leads: { id: string; accountId: string; at: Date }[] = [];
    for (const [place, person] of people().entries()) {
      const at = new Date(now - (people().length - place) * 1.5 * DAY_MS);
      const id = new IdGenerator(new ManualClock(at), systemRandom).next();
      await insertLead(sql, {
        ...NOTHING_KNOWN,
        ...person,
        id,
        accountId: shop.id,
        tags: TAGS[place % TAGS.length]!,
        fields: { kota: CITIES[place % CITIES.length]! },
        status: LeadStatus.NEW,
        stageId: stages[place % stages.length]!.id,
        source: LeadSource.PERSON,
        sourceName: null,
      });
      leads.push({ id, accountId: shop.id, at });
    }
    await dateLeads(sql, leads);
    await writeWork(sql, { ids, leads, personId, now });
  });
}

function people() {
  const customers = demoPeople.map(({ name, email }, place) => ({
    name,
    email,
    whatsapp: place % 3 === 0 ? null : numberOf(place),
  }));
  const asked = newcomers.map((name, place) => ({ name, email: null, whatsapp: numberOf(50 + place) }));
  return [...customers, ...asked];
}

/** A number that nobody has. */
function numberOf(place: number): string {
  return `+628120000${String(1000 + place * 7)}`;
}

async function dateLeads(sql: Sql, leads: { id: string; at: Date }[]): Promise<void> {
  await sql.query({
    text: `
      update lead l set created_at = i.at, updated_at = i.at, last_activity_at = i.at
        from unnest($1::uuid[], $2::timestamptz[]) as i (id, at) where l.id = i.id`,
    values: [leads.map(({ id }) => id), leads.map(({ at }) => at)],
  });
  const kind = LeadActivityKind.CREATED;
  await recordActivities(
    sql,
    leads.map(({ id, at }): NewLeadActivity => ({ lead: { id }, kind, at })),
  );
}

async function writeWork(
  sql: Sql,
  {
    ids,
    leads,
    personId,
    now,
  }: { ids: IdGenerator; leads: { id: string; accountId: string; at: Date }[]; personId: string; now: number },
): Promise<void> {
  for (const [place, text] of notes) {
    const { id: leadId, accountId, at } = leads[place]!;
    await insertNotes(sql, [{ id: ids.next(), accountId, leadId }], { text, authorUserId: personId });
    const kind = LeadActivityKind.NOTE_WRITTEN;
    await recordActivities(sql, [
      { lead: { id: leadId }, kind, at: new Date(at.getTime() + DAY_MS), actorUserId: personId },
    ]);
  }
  for (const [place, title, dueInDays] of tasks) {
    const { id: leadId, accountId } = leads[place]!;
    await insertTask(sql, {
      id: ids.next(),
      accountId,
      leadId,
      title,
      dueAt: dueInDays === null ? null : new Date(now + dueInDays * DAY_MS),
      assigneeUserId: dueInDays === null ? null : personId,
      createdByUserId: personId,
    });
  }
}
