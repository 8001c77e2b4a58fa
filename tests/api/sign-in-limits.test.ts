import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ADMIN, startApp, type TestApp } from '../support/app.ts';
import type { Answer } from '../support/graphql-client.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { watchResolvers } from '../support/watched-schema.ts';

/** Gate X5: guessing passwords ends after ten tries, by whatever way, and the answers tell nothing. */

const SIGN_IN =
  'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { token userErrors { code message field } } }';
const TRIES = 10;
const WRONG = 'kata-sandi-yang-salah';

type SignIn = { sessionCreate: { token: string | null; userErrors: { code: string }[] } };

const signIn = (app: TestApp, email: string, password = WRONG) =>
  app.client().run<SignIn>(SIGN_IN, { input: { email, password } });
const codeOf = ({ data, errors }: Answer<SignIn>) =>
  data?.sessionCreate.userErrors[0]?.code ?? errors[0]?.extensions.code;

describe('guessing', () => {
  let app: TestApp;
  /** Passwords that were really compared. */
  let compared: number;

  beforeEach(async () => {
    compared = 0;
    app = await startApp({ worker: false, realLimits: true });
    const find = app.context.limits.take.bind(app.context.limits);
    app.context.limits.take = async (name, key) => {
      await find(name, key);
      if (name === 'signInPerEmail') compared += 1;
    };
  });

  test('100 times: ten are evaluated, the rest get 429 and when to come back', async () => {
    const answers: Answer<SignIn>[] = [];
    for (let tries = 0; tries < 100; tries += 1) answers.push(await signIn(app, ADMIN.email));
    expect(answers.slice(0, TRIES).map(codeOf)).toEqual(Array(TRIES).fill('INVALID_CREDENTIALS'));
    expect(answers.slice(TRIES).map(codeOf)).toEqual(Array(90).fill('RATE_LIMITED'));
    expect(compared).toBe(TRIES);
    for (const { status, headers, errors } of answers.slice(TRIES)) {
      expect(status).toBe(429);
      expect(errors[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
      expect(Number(headers.get('retry-after'))).toBe(errors[0]?.extensions.retryAfterSeconds);
    }
    expect(codeOf(await signIn(app, ADMIN.email, ADMIN.password))).toBe('RATE_LIMITED');
  });

  test('15 times in one request, twice: ten are evaluated, and the request gets 429', async () => {
    const aliased = `mutation ($input: SessionCreateInput!) {
      ${Array.from({ length: 15 }, (_, index) => `a${index}: sessionCreate(input: $input) { token }`).join(' ')}
    }`;
    for (let round = 0; round < 2; round += 1) {
      const answer = await app.client().run(aliased, { input: { email: ADMIN.email, password: WRONG } });
      expect(answer.errors.map(({ extensions }) => extensions.code)).toContain('RATE_LIMITED');
      expect(answer.status).toBe(429);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(answer.raw).not.toMatch(/"token":"/);
    }
    expect(compared).toBe(TRIES);
  });

  test('100 times at once: ten are evaluated at most', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => signIn(app, ADMIN.email)));
    const codes = answers.map(codeOf);
    const evaluated = codes.filter((code) => code === 'INVALID_CREDENTIALS').length;
    expect(compared).toBeLessThanOrEqual(TRIES);
    expect(evaluated).toBeLessThanOrEqual(TRIES);
    // On a slow machine some callers may be told to come back; nobody is told anything else.
    const others = new Set(codes.filter((code) => code !== 'INVALID_CREDENTIALS' && code !== 'SERVICE_UNAVAILABLE'));
    expect([...others]).toEqual(['RATE_LIMITED']);
    expect(codeOf(await signIn(app, ADMIN.email, ADMIN.password))).toBe('RATE_LIMITED');
  });

  test('at many addresses from one network address counts together', async () => {
    const codes: unknown[] = [];
    for (let tries = 0; tries < 15; tries += 1) codes.push(codeOf(await signIn(app, `orang${tries}@toko.example`)));
    expect(codes).toEqual([...Array(TRIES).fill('INVALID_CREDENTIALS'), ...Array(5).fill('RATE_LIMITED')]);
  });

  test('one address from many network addresses counts together, in whatever case it is written', async () => {
    const { sessions } = app.context;
    const from = (address: string, email: string) => sessions.signIn({ email, password: WRONG, address });
    for (let tries = 0; tries < TRIES; tries += 1)
      await expect(from(`203.0.113.${tries}`, tries % 2 ? ADMIN.email : ADMIN.email.toUpperCase())).rejects.toThrow(
        'wrong',
      );
    await expect(from('203.0.113.99', ADMIN.email)).rejects.toThrow('Too many requests');
  });

  test('the count is kept in the database, so another process knows it', async () => {
    for (let tries = 0; tries < TRIES; tries += 1) await signIn(app, ADMIN.email);
    const rows = await app.database.query<{ key: string; points: number }>(
      `select key, points from rate_limit where key like 'signIn%' order by key`,
    );
    expect(rows).toEqual([
      { key: expect.stringContaining('signInPerAddress'), points: TRIES },
      { key: expect.stringContaining(ADMIN.email), points: TRIES },
    ]);
  });

  test('reset mails: three an hour for one address, known or not', async () => {
    const request =
      'mutation ($input: PasswordResetRequestInput!) { passwordResetRequest(input: $input) { accepted } }';
    for (const email of [ADMIN.email, 'tidak.dikenal@toko.example']) {
      const statuses: number[] = [];
      for (let tries = 0; tries < 5; tries += 1)
        statuses.push((await app.client().run(request, { input: { email } })).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
    }
    expect(await app.database.query(`select id from one_time_link where purpose = 'PASSWORD_RESET'`)).toHaveLength(3);
  });

  test('one-time links: 20 tries in 15 minutes, whatever they are for', async () => {
    const tries = [
      'mutation { passwordReset(input: { token: "x", password: "dua-belas-huruf" }) { userErrors { code } } }',
      'mutation { invitationAccept(input: { token: "x", password: "dua-belas-huruf" }) { userErrors { code } } }',
      'mutation { sessionCreateFromLink(input: { token: "x" }) { userErrors { code } } }',
    ];
    const statuses: number[] = [];
    for (let index = 0; index < 24; index += 1) statuses.push((await app.client().run(tries[index % 3]!)).status);
    expect(statuses).toEqual([...Array(20).fill(200), ...Array(4).fill(429)]);
  });
});

describe('what the answers tell', () => {
  let app: TestApp;
  let people: Record<'known' | 'disabled' | 'invited' | 'unknown', string>;

  beforeAll(async () => {
    app = await startApp();
    const admin = await signInAdmin(app);
    const shop = await openShop(admin);
    const [known, disabled] = [await inviteAffiliate(app, admin, shop), await inviteAffiliate(app, admin, shop)];
    await admin.client.must('mutation ($id: ID!) { userDisable(input: { id: $id }) { user { id } } }', {
      id: disabled.id,
    });
    const invited = await invite(admin, shop.id);
    people = { known: known.email, disabled: disabled.email, invited, unknown: 'tidak.dikenal@toko.example' };
    Object.assign(right, { [disabled.email]: disabled.password });
  });

  const right: Record<string, string> = {};

  async function invite(admin: Person, accountId: string): Promise<string> {
    const email = 'baru@toko-melati.example';
    await admin.client.must('mutation ($input: UserInviteInput!) { userInvite(input: $input) { user { id } } }', {
      input: { email, name: 'Putri Ayu', role: 'AFFILIATE', accountId },
    });
    return email;
  }

  test('a known, a disabled, an invited and an unknown user get the same answer, to the byte', async () => {
    const answers = new Set<string>();
    for (const email of Object.values(people)) answers.add((await signIn(app, email)).raw);
    answers.add((await signIn(app, people.disabled, right[people.disabled])).raw);
    expect([...answers]).toHaveLength(1);
    expect([...answers][0]).toContain('INVALID_CREDENTIALS');
  });

  test('it takes about as long whether the user exists or not', async () => {
    const duration = async (email: string) => {
      const started = performance.now();
      await signIn(app, email);
      return performance.now() - started;
    };
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    await Promise.all(Object.values(people).map(duration));
    const times: Record<string, number[]> = { known: [], unknown: [], invited: [] };
    for (let round = 0; round < 15; round += 1)
      for (const [who, list] of Object.entries(times)) list.push(await duration(people[who as keyof typeof people]));
    const known = median(times.known!);
    // A user who is told apart without comparing a password would answer in a tenth of the time.
    for (const who of ['unknown', 'invited']) expect(median(times[who]!) / known, who).toBeGreaterThan(0.5);
    for (const who of ['unknown', 'invited']) expect(median(times[who]!) / known, who).toBeLessThan(2);
  });

  test('passwords are kept as argon2id with 19 MiB, two passes, one lane, and a salt each', async () => {
    const rows = await app.database.query<{ password_hash: string }>(
      'select password_hash from app_user where password_hash is not null',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { password_hash } of rows)
      expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22,}\$[\w+/]{43}$/);
    expect(new Set(rows.map(({ password_hash }) => password_hash.split('$')[4])).size).toBe(rows.length);
  });
});

test('a limit that is used up is told before the document is looked at', async () => {
  const app = await startApp({ worker: false, realLimits: true, prepare: ({ schema }) => void watchResolvers(schema) });
  const statuses = new Map<number, number>();
  for (let batch = 0; batch < 62; batch += 1)
    for (const { status } of await Promise.all(
      Array.from({ length: 10 }, () => app.client().run('{ platform { mode } }')),
    ))
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
  expect(Object.fromEntries(statuses)).toEqual({ 200: 600, 429: 20 });
  const refused = await app.client().run('{');
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
});
