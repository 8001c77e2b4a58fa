// Budget: 90 s short, 300 s full
// R7 for events about mails: every story of a mail is told many times over, shuffled, while workers are killed; each order of telling
// must come to the same.
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { benchSettings, eventually, pause, report, runItem } from '../support/bench.ts';
import { addSilentProvider, EventPoster, type TakenMail, takenMails, unread } from '../support/bench-events.ts';
import { World } from '../support/bench-world.ts';
import { Fleet } from '../support/chaos-fleet.ts';
import { payloadsOf, type Story, shuffled, stories } from '../support/provider-events.ts';

const WORKERS = 2;
const PERMUTATIONS = 20;
const CONNECTIONS = 8;
const BATCH = 40;
const DRAIN_MS = 120_000;

await runItem(async () => {
  const settings = benchSettings();
  const repeats = settings.short ? 5 : 50;
  const kills = settings.short ? 5 : 40;
  const world = await World.open(settings);
  const told = [...(await mailsOf(world, ProviderKind.BREVO)), ...(await mailsOf(world, ProviderKind.MAILKETING_V1))];
  const { api, url } = await world.startApi('api');
  const fleet = new Fleet(world, WORKERS);
  await fleet.ready();
  const posters = new Map<string, EventPoster>();
  for (const webhookUrl of new Set(told.map((one) => one.webhookUrl)))
    posters.set(webhookUrl, new EventPoster({ apiUrl: url, webhookUrl, connections: CONNECTIONS }));

  let posting = true;
  const post = async () => {
    for (let permutation = 0; permutation < PERMUTATIONS; permutation += 1)
      for (const [webhookUrl, poster] of posters) {
        const events = told
          .filter((one) => one.webhookUrl === webhookUrl && one.permutation === permutation)
          .flatMap(({ story, mail }) => payloadsOf(story, { id: `msg_${mail.id}`, to: mail.to }));
        await postAll(poster, shuffled(Array.from({ length: repeats }, () => events).flat(), permutation));
      }
    posting = false;
  };
  let killed = 0;
  const kill = async () => {
    while (posting || killed < kills) {
      await fleet.atLeast(1);
      await pause(Math.random() * 300);
      await fleet.killOne();
      killed += 1;
    }
  };
  await Promise.all([post(), kill()]);
  const drained = await eventually(async () => (await unread(world)) === 0, DRAIN_MS, 50);
  const wrong: string[] = [];
  for (const one of told) {
    const known = await knownOf(world, one.mail);
    if (known !== expectedOf(one.story)) wrong.push(`${one.story.name} (${one.permutation}): ${known}`);
  }
  for (const line of wrong.slice(0, 10)) process.stderr.write(`${line}\n`);
  const gaps = await brokenSequences(world);
  report(
    'R7',
    `${wrong.length} of ${told.length}`,
    `mails with another state after ${killed} kills`,
    wrong.length === 0,
  );
  report('R7-permutations', `${PERMUTATIONS} x ${stories.length} stories`, `each event ${repeats} times`, null);
  report('R7-left', drained ? '0' : `${await unread(world)}`, '0 events left', drained);
  report('R7-gaps', `${gaps}`, '0 gaps in event sequences', gaps === 0);
  await Promise.all([...posters.values()].map((poster) => poster.close()));
  await fleet.stop();
  await api.stop();
  await world.close();
});

interface Told {
  story: Story;
  mail: TakenMail;
  permutation: number;
  webhookUrl: string;
}

async function mailsOf(world: World, kind: Story['kind']): Promise<Told[]> {
  const provider = await addSilentProvider(world, kind);
  const own = stories.filter((story) => story.kind === kind);
  const mails = await takenMails(world, provider, own.length * PERMUTATIONS);
  const webhookUrl = world.context.tracking.webhookUrlOf(provider.id);
  return mails.map((mail, index) => ({
    story: own[index % own.length]!,
    mail,
    permutation: Math.floor(index / own.length),
    webhookUrl,
  }));
}

async function postAll(poster: EventPoster, events: object[]): Promise<void> {
  const senders = Array.from({ length: CONNECTIONS }, async () => {
    for (let some = events.splice(0, BATCH); some.length > 0; some = events.splice(0, BATCH)) await poster.post(some);
  });
  await Promise.all(senders);
}

function expectedOf({ status, times = [], suppressed, softBounces = 0, optedOut = false }: Story): string {
  return JSON.stringify([status, times.toSorted(), suppressed ?? null, softBounces, optedOut]);
}

async function knownOf(world: World, { id, to }: TakenMail): Promise<string> {
  const [row] = await world.context.database.query<{
    status: string;
    times: string[] | null;
    suppressed: string | null;
    soft: number;
    out: boolean;
  }>({
    text: `
      select coalesce(evidence, dispatch) as status,
             array_remove(array[case when bounced_at is not null then 'bouncedAt' end,
               case when clicked_at is not null then 'clickedAt' end, case when complained_at is not null then 'complainedAt' end,
               case when delivered_at is not null then 'deliveredAt' end,
               case when machine_opened_at is not null then 'machineOpenedAt' end, case when opened_at is not null then 'openedAt' end,
               case when unsubscribed_at is not null then 'unsubscribedAt' end], null) as times,
             (select reason from suppression where address = $2) as suppressed,
             coalesce((select count from soft_bounce where address = $2), 0) as soft,
             exists (select from consent where address = $2 and topic = '*' and state = 'OPTED_OUT') as out
        from message where id = $1`,
    values: [id, to],
  });
  return JSON.stringify([row?.status, row?.times ?? [], row?.suppressed ?? null, row?.soft, row?.out]);
}

async function brokenSequences(world: World): Promise<number> {
  const [row] = await world.context.database.query<{ count: number }>({
    text: `select count(*)::int as count from message m
            where sequence <> (select count(*) from message_event e where e.message_id = m.id)`,
  });
  return row?.count ?? -1;
}
