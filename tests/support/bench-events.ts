import { Pool } from 'undici';
import { type Provider, ProviderKind } from '../../apps/api/src/domains/delivery/provider.entity.ts';
import type { World } from './bench-world.ts';

/** A mail that a provider took. */
export interface TakenMail {
  /** UUID. */
  id: string;
  to: string;
}

/** A provider of this kind that nothing is ever handed to. */
export function addSilentProvider(world: World, kind: ProviderKind): Promise<Provider> {
  const settings = { baseUrl: 'http://127.0.0.1:1' };
  const secrets = kind === ProviderKind.BREVO ? { apiKey: 'kunci-brevo' } : { apiToken: 'kunci-mailketing' };
  return world.addProvider({ kind, settings, secrets }, `${kind} of the run`);
}

/** Mails as they stand once `provider` took them, written without handing anything over. No worker may run yet. */
export async function takenMails(world: World, provider: Provider, count: number): Promise<TakenMail[]> {
  const ids = await world.acceptBulk({ count, to: (index) => `orang${index}.${provider.position}@pelanggan.example` });
  const { database } = world.context;
  await database.query({ text: TAKE, values: [ids, provider.id] });
  for (const table of ['message', 'attempt', 'message_event'])
    await database.query({ text: `vacuum (analyze) ${table}` });
  return database.query<TakenMail & Record<string, unknown>>({
    text: 'select id, recipient as to from message where id = any ($1::uuid[]) order by id',
    values: [ids],
  });
}

const TAKE = `
  with taken as (
    update message set dispatch = 'SENT', sequence = 3, attempt_count = 1, provider_id = $2, sent_at = now()
     where id = any ($1::uuid[]) returning id, account_id
  ), tried as (
    insert into attempt (message_id, number, account_id, provider_id, worker_id, state, started_at, finished_at)
    select id, 1, account_id, $2, gen_random_uuid(), 'ACCEPTED', now(), now() from taken
  )
  insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number)
  select id, step, account_id, case step when 2 then 'SENDING' else 'SENT' end, case step when 2 then 'SENDING' else 'SENT' end, now(), 1
    from taken, generate_series(2, 3) as step`;

/** Posts events as a provider does, and tells how long each answer took. */
export class EventPoster {
  readonly acks: number[] = [];
  readonly #pool: Pool;
  readonly #path: string;

  constructor(options: { apiUrl: string; webhookUrl: string; connections: number }) {
    this.#pool = new Pool(new URL(options.apiUrl).origin, { connections: options.connections });
    this.#path = new URL(options.webhookUrl).pathname;
  }

  /** Throws unless the events were taken. */
  async post(events: object | object[]): Promise<void> {
    const started = performance.now();
    const { statusCode, body } = await this.#pool.request({
      method: 'POST',
      path: this.#path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(events),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`The webhook answered ${statusCode}.`);
    this.acks.push(performance.now() - started);
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

/** Events that lie in the inbox and were not worked on. */
export async function unread(world: World): Promise<number> {
  const [row] = await world.context.database.query<{ count: number }>({
    name: 'bench_unread',
    text: 'select count(*)::int as count from inbox_event where processed_at is null',
  });
  return row?.count ?? 0;
}

/** Visits paths of an API over several connections; how long each answer took, in ms. Throws for an answer of another status. */
export async function visit(
  apiUrl: string,
  paths: string[],
  { connections, status }: { connections: number; status: number },
): Promise<number[]> {
  const pool = new Pool(new URL(apiUrl).origin, { connections });
  const times: number[] = [];
  const rest = [...paths];
  const visitor = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      const started = performance.now();
      const headers = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Mobile' };
      const answer = await pool.request({ method: 'GET', path, headers });
      await answer.body.dump();
      if (answer.statusCode !== status) throw new Error(`${path} answered ${answer.statusCode}.`);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  await pool.close();
  return times;
}
