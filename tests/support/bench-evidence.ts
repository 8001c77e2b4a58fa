import type { World } from './bench-world.ts';

/** Of a hundred mails that were sent: so many were opened by a person, by a machine, clicked; of a thousand, bounced. */
const SHARES = { opened: 30, machine: 20, clicked: 6, bouncedOfThousand: 10 };

/** Messages one statement tells of. */
const SLICES = 20;

/** Writes what came back about all mails that were sent, as it would lie there, and counts it. */
export async function writeEvidence(world: World): Promise<void> {
  const { database } = world.context;
  for (let slice = 0; slice < SLICES; slice += 1) await database.query({ text: WRITE, values: [slice, SLICES] });
  for (const table of ['message', 'tracking_event']) await database.query({ text: `vacuum (analyze) ${table}` });
  await world.context.statistics.recount();
  await database.query({ text: 'vacuum (analyze) email_stat' });
  await database.query({ text: 'checkpoint' });
}

const WRITE = `
  with told as materialized (
    select id, account_id, sent_at, abs(hashtext(id::text)) % 1000 as lot from message
     where dispatch = 'SENT' and abs(hashtext(id::text)) / 1000 % $2 = $1
  ), news as materialized (
    select id, account_id, kind, open_kind, sent_at + interval '10 minutes' as at
      from told, lateral (values ('OPENED', 'LIKELY_HUMAN', ${SHARES.opened * 10}), ('OPENED', 'APPLE_MPP', ${SHARES.machine * 10}),
                                 ('CLICKED', null, ${SHARES.clicked * 10})) as k (kind, open_kind, below)
     where lot < below
    union all
    select id, account_id, 'BOUNCED', null, sent_at + interval '1 minute' from told where lot >= ${1_000 - SHARES.bouncedOfThousand}
  ), kept as (
    insert into tracking_event (message_id, id, account_id, kind, source, at, first, open_kind)
    select id, gen_random_uuid(), account_id, kind, 'PROVIDER', at, true, open_kind from news
  ), best as (
    select id, max(array_position(array['OPENED', 'CLICKED', 'BOUNCED'], kind)) filter (where open_kind is distinct from 'APPLE_MPP') as top
      from news group by id
  )
  update message m set evidence = (array['OPENED', 'CLICKED', 'BOUNCED'])[top] from best where m.id = best.id and top is not null`;
