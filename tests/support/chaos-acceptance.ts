import type { Sql } from '../../apps/api/src/infra/database.ts';
import type { AcceptStep } from './bench-shop.ts';
import type { World } from './bench-world.ts';
import { purseOf } from './chaos-ledger.ts';

/** Where the connection of an acceptance breaks. */
const STEPS: AcceptStep[] = [
  'before credits are set aside',
  'after credits are set aside',
  'after the mail is written',
];

/** Kills acceptances at each of their steps; counts what they left: mails, entries, credits that moved. */
export async function leftByAcceptance(world: World): Promise<number> {
  const shop = await world.addShop('Toko Putus', 10);
  const { database } = world.context;
  let left = 0;
  for (const step of STEPS) {
    const before = await purseOf(database, shop.account.id);
    const died = await shop
      .acceptBulk({ count: 2, onStep: (at, sql) => (at === step ? dieNow(sql) : Promise.resolve()) })
      .then(
        () => false,
        () => true,
      );
    if (!died) throw new Error(`The acceptance did not die ${step}.`);
    const after = await purseOf(database, shop.account.id);
    const mails = await database.query({
      text: 'select from message where account_id = $1',
      values: [shop.account.id],
    });
    left += mails.length + (after.sequence - before.sequence) + Math.abs(after.reserved - before.reserved);
  }
  return left;
}

async function dieNow(sql: Sql): Promise<void> {
  await sql.query({ text: 'select pg_terminate_backend(pg_backend_pid())' });
}
