// Budget: 60 s short, 300 s full
// S7: events that a provider posts, alone and in batches, over several connections: how many a second until each is evidence of
// its mail, and how long the provider waits for its answer.
import { ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import { benchSettings, eventually, percentile, report, runItem } from '../support/bench.ts';
import { addSilentProvider, EventPoster, type TakenMail, takenMails, unread, visit } from '../support/bench-events.ts';
import { World } from '../support/bench-world.ts';

const TARGET_RATE = 1_000;
const TARGET_ACK_MS = 100;
const TARGET_VISIT_MS = 20;
const VISITS = 5_000;
const VISITORS = 4;
const SINGLE_CONNECTIONS = 6;
const BATCH_CONNECTIONS = 2;
const BATCH = 100;
/** Of five events one comes alone. */
const SINGLE_SHARE = 5;
const NAMES = ['request', 'delivered', 'unique_opened', 'click', 'opened'];

await runItem(async () => {
  const settings = benchSettings();
  const mails = settings.short ? 1_000 : 12_000;
  const world = await World.open(settings);
  const provider = await addSilentProvider(world, ProviderKind.BREVO);
  const taken = await takenMails(world, provider, mails);
  const { api, url } = await world.startApi('api');
  const worker = await world.startWorker();
  const webhookUrl = world.context.tracking.webhookUrlOf(provider.id);
  const single = new EventPoster({ apiUrl: url, webhookUrl, connections: SINGLE_CONNECTIONS });
  const batched = new EventPoster({ apiUrl: url, webhookUrl, connections: BATCH_CONNECTIONS });

  const events = NAMES.flatMap((name, step) => taken.map((mail) => eventOf(mail, name, step)));
  const count = events.length;
  const alone = events.filter((_, index) => index % SINGLE_SHARE === 0);
  const together = events.filter((_, index) => index % SINGLE_SHARE !== 0);
  const started = performance.now();
  await Promise.all([
    ...Array.from({ length: SINGLE_CONNECTIONS }, () => drain(alone, 1, (some) => single.post(some[0]!))),
    ...Array.from({ length: BATCH_CONNECTIONS }, () => drain(together, BATCH, (some) => batched.post(some))),
  ]);
  const posted = performance.now();
  if (!(await eventually(async () => (await unread(world)) === 0, 120_000, 20)))
    throw new Error(`${await unread(world)} events were not worked on.`);
  const seconds = (performance.now() - started) / 1_000;

  const [row] = await world.context.database.query<{ clicked: number; kept: number }>({
    text: `select (select count(*) from message where evidence = 'CLICKED')::int as clicked,
                  (select count(*) from tracking_event)::int as kept`,
  });
  const rate = (mails * NAMES.length) / seconds;
  const acks = [...single.acks, ...batched.acks];
  const p99 = percentile(acks, 0.99);
  report('S7', `${rate.toFixed(0)}/s`, `>=${TARGET_RATE}/s ingested`, settings.short ? null : rate >= TARGET_RATE);
  report('S7-ack', `p99 ${p99.toFixed(0)} ms`, `<=${TARGET_ACK_MS} ms`, settings.short ? null : p99 <= TARGET_ACK_MS);
  report(
    'S7-posted',
    `${((posted - started) / 1_000).toFixed(1)} s of ${seconds.toFixed(1)} s`,
    'until all were answered',
    null,
  );
  report('S7-kept', `${row?.kept}`, `${count} events, each kept once`, row?.kept === count);
  report('S7-evidence', `${row?.clicked}`, `${mails} mails shown as clicked`, row?.clicked === mails);
  const visits = taken.slice(0, VISITS);
  const linksOf = ({ id }: TakenMail) => world.context.trackingLinks.of(id);
  const pixels = visits.map((mail) => `/email/track/open/${linksOf(mail).openToken}.png`);
  const clicks = visits.map((mail) => `/email/track/click/${linksOf(mail).click(0)}`);
  for (const [name, paths, status] of [
    ['pixel', pixels, 200],
    ['link', clicks, 302],
  ] as const) {
    const times = await visit(url, paths, { connections: VISITORS, status });
    const p99OfVisits = percentile(times, 0.99);
    const verdict = settings.short ? null : p99OfVisits < TARGET_VISIT_MS;
    report(
      `S7-${name}`,
      `p99 ${p99OfVisits.toFixed(1)} ms`,
      `<${TARGET_VISIT_MS} ms, on disk before the answer`,
      verdict,
    );
  }
  await Promise.all([single.close(), batched.close()]);
  await worker.stop();
  await api.stop();
  await world.close();
});

function eventOf({ id, to }: TakenMail, event: string, step: number): object {
  return {
    event,
    email: to,
    id: 26_224,
    date: '2026-11-21 11:10:23',
    ts_epoch: Date.now() - 60_000 + step,
    'message-id': `<${id.slice(0, 13)}@smtp-relay.mailin.fr>`,
    subject: 'Kabar dari toko',
    tags: [id],
    'X-Mailin-custom': JSON.stringify({ mid: id }),
    ...(event === 'click' ? { link: 'https://toko-melati.example/promo' } : {}),
  };
}

/** Takes from the front until nothing is left; several of these share one list. */
async function drain(events: object[], size: number, post: (some: object[]) => Promise<void>): Promise<void> {
  for (let some = events.splice(0, size); some.length > 0; some = events.splice(0, size)) await post(some);
}
