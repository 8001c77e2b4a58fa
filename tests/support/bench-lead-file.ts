import { fetch } from 'undici';
import { pause } from './bench.ts';
import type { World } from './bench-world.ts';

/** Asking more often would be part of the work that is measured. */
const STEP_MS = 200;
const PATIENCE_MS = 180_000;

const ADMIN = { email: 'dewi@merpati.example', password: 'kata-sandi-dewi-lestari', name: 'Dewi Lestari' };
const NAMES = ['Siti Rahmawati', 'Budi Santoso', 'Dewi Lestari', 'Agus Wijaya', 'Rina Permata', 'Joko Nugroho'];
const CITIES = ['Bandung', 'Surabaya', 'Medan', 'Semarang', 'Makassar', 'Yogyakarta'];

/** A file as a shop exports it: names, addresses, numbers, two tags each and a column that is left out. */
export function fileOfLeads(rows: number, prefix: string): string {
  const lines = Array.from({ length: rows }, (_, n) => {
    const number = `0812-${String(n % 10_000).padStart(4, '3')}-${String(Math.floor(n / 10_000)).padStart(4, '7')}`;
    const who = `${NAMES[n % NAMES.length]} ${n},${prefix}.${n}@pelanggan.example,${number}`;
    return `${who},"pelanggan, gelombang-${n % 100}",${CITIES[n % CITIES.length]}`;
  });
  return ['Nama,Email,No. WA,Tag,Kota', ...lines].join('\r\n');
}

interface ImportRun {
  created: number;
  failed: number;
  /** From the first byte of the upload until the last row was taken. */
  seconds: number;
  uploadSeconds: number;
}

/** A super admin who imports leads of the world's shop. */
export class LeadDesk {
  readonly #graphqlUrl: string;
  readonly #accountId: string;
  readonly #token: string;

  private constructor(graphqlUrl: string, accountId: string, token: string) {
    this.#graphqlUrl = graphqlUrl;
    this.#accountId = accountId;
    this.#token = token;
  }

  static async open(world: World, graphqlUrl: string): Promise<LeadDesk> {
    await world.context.users.ensureSuperAdmin(ADMIN);
    const { email, password } = ADMIN;
    const { sessionCreate } = await ask<{ sessionCreate: { token: string } }>(
      graphqlUrl,
      '',
      'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token } }',
      { input: { email, password } },
    );
    return new LeadDesk(graphqlUrl, `acc_${world.shop.account.id}`, sessionCreate.token);
  }

  async import(csv: string): Promise<ImportRun> {
    const started = performance.now();
    const since = () => (performance.now() - started) / 1_000;
    const id = await this.#upload(csv);
    const uploadSeconds = since();
    await this.#ask(
      `mutation ($input: LeadImportChoicesInput!) { leadImportStart(input: $input) { userErrors { message } } }`,
      { input: { id, columns: ['name', 'email', 'whatsapp', 'tags', ''], conflict: 'FILL' } },
    );
    for (;;) {
      const { leadImport } = await this.#ask<{ leadImport: { state: string; created: number; failed: number } }>(
        'query ($id: ID!) { leadImport(id: $id) { state created failed } }',
        { id },
      );
      const { state, created, failed } = leadImport;
      if (state === 'DONE') return { created, failed, seconds: since(), uploadSeconds };
      if (since() * 1_000 > PATIENCE_MS) throw new Error('The import did not come to its end.');
      await pause(STEP_MS);
    }
  }

  async #upload(csv: string): Promise<string> {
    const query = new URLSearchParams({ name: 'pelanggan.csv', accountId: this.#accountId });
    const answer = await fetch(new URL(`/leads/imports?${query}`, this.#graphqlUrl), {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${this.#token}` },
      body: csv,
    });
    const { id, error } = (await answer.json()) as { id?: string; error?: string };
    if (!id) throw new Error(`The file was not taken: ${error}`);
    return id;
  }

  #ask<T>(query: string, variables: object): Promise<T> {
    return ask<T>(this.#graphqlUrl, this.#token, query, variables);
  }
}

async function ask<T>(url: string, token: string, query: string, variables: object): Promise<T> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: T; errors?: unknown[] };
  if (!data || errors) throw new Error(`Refused: ${JSON.stringify(errors)}`);
  return data;
}
