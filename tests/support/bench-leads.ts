import type { Sql } from '../../apps/api/src/infra/database.ts';

/** Leads one statement writes. */
const BATCH = 50_000;

/**
 * Writes leads as years of a shop's work leave them: names and numbers of many people, common tags and rare ones, one city each, most
 * of them new, few of them customers.
 */
export async function writeLeads(
  sql: Sql,
  { accountId, stageIds, count }: { accountId: string; stageIds: string[]; count: number },
): Promise<void> {
  for (let first = 0; first < count; first += BATCH)
    await sql.query({ text: WRITE, values: [accountId, stageIds, count, first, Math.min(BATCH, count - first)] });
  await sql.query({ text: 'vacuum (analyze) lead' });
}

const FIRST_NAMES = `array['Siti','Budi','Agus','Dewi','Rina','Andi','Sri','Putri','Joko','Wati','Ahmad','Nur','Rizky','Fitri','Bayu',
  'Lestari','Hendra','Yuni','Dian','Eko','Ratna','Fajar','Intan','Galih','Maya','Teguh','Nisa','Arif','Citra','Wahyu']`;
const LAST_NAMES = `array['Santoso','Wijaya','Rahmawati','Saputra','Lestari','Hidayat','Kusuma','Pratama','Utami','Siregar','Nasution',
  'Gunawan','Setiawan','Handayani','Simanjuntak','Permata','Nugroho','Maharani','Suryadi','Anggraini','Halim','Tanjung','Wibowo']`;
const CITIES = `array['Bandung','Surabaya','Medan','Semarang','Makassar','Denpasar','Yogyakarta','Palembang','Padang','Manado']`;

const WRITE = `
  with numbered as (
    select n, now() - make_interval(secs => 86400.0 * 700 * (1 - (n + 1)::float8 / $3)) as at,
           (hashint4(n) & 2147483647) as h, (hashint4(n + 7919) & 2147483647) as g, (hashint4(n + 104729) & 2147483647) as k
      from generate_series($4::int, $4::int + $5::int - 1) as n
  ), named as (
    select *, (${FIRST_NAMES})[1 + h % 30] || ' ' || (${LAST_NAMES})[1 + g % 23] as name from numbered
  )
  insert into lead (id, account_id, email, name, whatsapp, tags, fields, status, stage_id, source, score, last_activity_at, created_at,
                    updated_at)
  select overlay(first_id_at(at)::text placing '7' || substr(gen_random_uuid()::text, 16) from 15)::uuid, $1,
         lower(replace(name, ' ', '.')) || n || '@pelanggan.example', name,
         case when n % 3 = 0 then '+628' || lpad((h % 1000000000)::text, 10, '1') end,
         array_remove(array[
           case when h % 10 < 4 then 'pelanggan' end, case when g % 10 < 2 then 'reseller' end,
           case when h % 100 < 3 then 'webinar' end, case when g % 5000 = 0 then 'vip' end,
           'gelombang-' || n % 1000], null),
         jsonb_build_object('kota', (${CITIES})[1 + g % 10], 'kode', 'K' || n),
         case when n % 20 = 0 then 'CUSTOMER' when n % 7 = 0 then 'ACTIVE' when n % 501 = 0 then 'ARCHIVED' else 'NEW' end,
         ($2::uuid[])[1 + case when n % 10 < 7 then 0 else n % cardinality($2::uuid[]) end],
         case when n % 10 < 6 then 'IMPORT' when n % 10 < 9 then 'FORM' when n % 1000 = 999 then 'API' else 'PERSON' end,
         case when k % 4 = 0 then k % 197 else 0 end, at + make_interval(secs => k % 86400), at, at
    from named`;
