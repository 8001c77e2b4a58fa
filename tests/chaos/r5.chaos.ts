// Budget: 60 s short, 180 s full
// R5: more is spent at once than there is. A thousand mails on a balance of a hundred, through two APIs: a hundred are accepted. One
// key two hundred times: one mail.
import { randomUUID } from 'node:crypto';
import { benchSettings, pause, report, runItem } from '../support/bench.ts';
import { ApiClient, type Mail } from '../support/bench-client.ts';
import { World } from '../support/bench-world.ts';
import { captured, differenceOf, ledgerFaults, purseOf, wrongCredits } from '../support/chaos-ledger.ts';
import { JournalingProvider } from '../support/chaos-provider.ts';

const BALANCE = 100;
const SPENDS = 1_000;
const REPLAYS = 200;
const PATIENCE_MS = 60_000;

await runItem(async () => {
  const settings = benchSettings();
  const provider = await JournalingProvider.start(settings.dir, 0);
  const world = await World.open(settings);
  await provider.serveSmtp(world);
  const apis = [await world.startApi(), await world.startApi()];
  const { database } = world.context;

  const shop = await world.addShop('Toko Seratus', BALANCE);
  const clients = apis.map(({ url }) => new ApiClient(url, shop.apiKey));
  const answers = await Promise.all(
    Array.from({ length: SPENDS }, (_, index) =>
      untilAnswered(clients[index % clients.length]!, {
        to: `pembeli${index}@pelanggan.example`,
        idempotencyKey: randomUUID(),
      }),
    ),
  );
  const accepted = answers.filter(({ id }) => id !== null).length;
  const refused = answers.filter(({ code }) => code === 'INSUFFICIENT_CREDITS').length;
  const purse = await purseOf(database, shop.account.id);
  const spends = `${accepted} accepted, ${refused} refused, ${purse.available} left`;
  const exact =
    accepted === BALANCE && refused === SPENDS - BALANCE && purse.available === 0 && purse.reserved === BALANCE;
  report('R5-spends', spends, `${BALANCE} of ${SPENDS} accepted, 0 left`, exact);

  const replayed = await world.addShop('Toko Ulang', REPLAYS);
  const again = apis.map(({ url }) => new ApiClient(url, replayed.apiKey));
  const mail = { to: 'siti@pelanggan.example', idempotencyKey: randomUUID() };
  const replays = await Promise.all(
    Array.from({ length: REPLAYS }, (_, index) => untilAnswered(again[index % again.length]!, mail)),
  );
  const ids = new Set(replays.map(({ id }) => id));
  const { reserved } = await purseOf(database, replayed.account.id);
  const extra = reserved - 1;
  const once = extra === 0 && ids.size === 1 && !ids.has(null);
  report('R5-replays', `${extra} extra of ${REPLAYS} replays`, '0 extra', once);

  const worker = await world.startWorker();
  await world.drained(PATIENCE_MS);
  const taken = await provider.acceptances();
  const spent = await captured(database);
  const differing = differenceOf(spent, new Set(taken.keys()));
  report(
    'R5-journal',
    `${spent.size} captured, ${differing} differ`,
    `${BALANCE + 1}, 0 differ`,
    differing === 0 && spent.size === BALANCE + 1,
  );
  const faults = (await ledgerFaults(world)).length + (await wrongCredits(database));
  report('R5-ledger', `${faults}`, '0 faults', faults === 0);
  for (const client of [...clients, ...again]) await client.close();
  await worker.stop();
  for (const { api } of apis) await api.stop();
  await provider.stop();
  await world.close();
});

/** A shop asks again with the same key while there is no free connection to the database. */
async function untilAnswered(client: ApiClient, mail: Mail): Promise<{ id: string | null; code: string | null }> {
  for (;;) {
    try {
      return await client.sendOrCode(mail);
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('503')) throw error;
      await pause(100);
    }
  }
}
