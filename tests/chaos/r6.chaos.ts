// Budget: 90 s short, 1500 s full
// R6: sequences of up to fifty things that happen to the credits of a shop, in a model of docs/credits.md and in the database: the same
// amounts after each, and whatever is said twice counts once.
import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { recountEntries } from '../../apps/api/src/domains/credits/credit-recount.queries.ts';
import { CreditEntryKind } from '../../apps/api/src/domains/credits/credits.entity.ts';
import { registerWorker } from '../../apps/api/src/domains/delivery/sql/workers.ts';
import { benchSettings, report, runItem } from '../support/bench.ts';
import { World } from '../support/bench-world.ts';
import { ledgerFaults, purseOf } from '../support/chaos-ledger.ts';
import { LedgerModel, type ModelMessage, type Move, moves } from '../support/ledger-model.ts';
import { LedgerShop } from '../support/ledger-shop.ts';

const SEQUENCES = { short: 60, full: 2_000 };

const RETRYABLE = new Set(['FAILED', 'UNKNOWN', 'CANCELLED', 'SUPPRESSED']);
const unknown = ({ dispatch }: ModelMessage) => dispatch === 'UNKNOWN';
const waits = ({ dispatch }: ModelMessage) => dispatch === 'QUEUED';

await runItem(async () => {
  const settings = benchSettings();
  const world = await World.open(settings);
  const { database } = world.context;
  const workerId = crypto.randomUUID();
  await registerWorker(database, { id: workerId, host: 'uji', pid: process.pid });
  let done = 0;
  const sequence = fc.asyncProperty(moves, async (chosen) => {
    const model = new LedgerModel();
    const shop = await LedgerShop.open(database, workerId);
    for (const move of chosen) {
      await make(move, model, shop);
      const { available, reserved, issued, spent, loss, sequence } = model;
      const wanted = { available, reserved, issued, spent, loss, sequence };
      deepStrictEqual(await purseOf(database, shop.accountId), wanted, JSON.stringify(move));
      done += 1;
    }
    const [counted] = await recountEntries(database, shop.accountId);
    deepStrictEqual(counted!.account, counted!.ledger, 'the account and its entries');
    await sameStates(world, shop, model);
  });
  const numRuns = settings.short ? SEQUENCES.short : SEQUENCES.full;
  const result = await fc.check(sequence, { numRuns });
  if (result.failed) process.stderr.write(`${fc.defaultReportMessage(result)}\n${result.errorInstance}\n`);
  const figure = `${result.failed ? 1 : 0} violations in ${result.numRuns} sequences, ${done} moves`;
  report('R6', figure, `0 in ${numRuns}`, !result.failed && result.numRuns === numRuns);
  const faults = await ledgerFaults(world);
  report('R6-recount', `${faults.length}`, '0 accounts that disagree', faults.length === 0);
  await world.close();
});

/** The same in the model and in the database; what can happen to no message there is does not. */
async function make(move: Move, model: LedgerModel, shop: LedgerShop): Promise<void> {
  const chosen = (
    can: (message: ModelMessage) => boolean,
    pick: number,
    happen: (index: number, id: string) => Promise<void>,
  ) => {
    const among = model.among(can);
    const index = among[pick % Math.max(1, among.length)];
    return index === undefined ? undefined : happen(index, shop.messageIds[index]!);
  };
  switch (move.move) {
    case 'topUp':
      return deepStrictEqual(await shop.book(CreditEntryKind.TOP_UP, move.amount), model.book(move.amount));
    case 'adjust':
      return deepStrictEqual(await shop.book(CreditEntryKind.ADJUSTMENT, move.amount), model.book(move.amount));
    case 'accept':
      return deepStrictEqual(await shop.accept(move.prices), model.accept(move.prices));
    case 'settle':
      return chosen(waits, move.pick, async (index, id) => {
        await shop.settle(id, move.ending);
        model.end(index, move.ending);
      });
    case 'cancel':
      return chosen(waits, move.pick, async (index, id) => {
        await shop.cancel(id);
        model.end(index, model.messages[index]!.possibleDuplicate ? 'UNKNOWN' : 'CANCELLED');
      });
    case 'evidence':
      return chosen(unknown, move.pick, async (index, id) => {
        await shop.evidence(id);
        model.end(index, 'SENT');
      });
    case 'person':
      return chosen(unknown, move.pick, async (index, id) => {
        await shop.person(id, move.arrived);
        model.end(index, move.arrived ? 'SENT' : 'FAILED');
      });
    case 'retry':
      return chosen(
        ({ dispatch }) => RETRYABLE.has(dispatch),
        move.pick,
        async (index, id) => deepStrictEqual(await shop.retry(id), model.retry(index)),
      );
    case 'resend':
      return chosen(unknown, move.pick, async (index, id) => {
        await shop.resend(id);
        const { possibleDuplicate, state } = model.messages[index]!;
        if (!possibleDuplicate && state !== 'UNCONFIRMED') model.retry(index);
      });
    case 'aDayPasses':
      await shop.aDayPasses();
      return model.aDayPasses();
    case 'freeze':
      await shop.freeze(move.on);
      model.frozen = move.on;
  }
}

async function sameStates({ context }: World, shop: LedgerShop, model: LedgerModel): Promise<void> {
  const rows = await context.database.query<{ id: string; dispatch: string; state: string | null }>({
    text: 'select id, dispatch, credit_state as state from message where account_id = $1',
    values: [shop.accountId],
  });
  const states = new Map(rows.map(({ id, dispatch, state }) => [id, { dispatch, state }]));
  for (const [index, { dispatch, state }] of model.messages.entries())
    deepStrictEqual(states.get(shop.messageIds[index]!), { dispatch, state });
}
