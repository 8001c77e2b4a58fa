import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { ProviderKind } from '../domains/delivery/provider.entity.ts';
import { keepContent } from '../domains/delivery/sql/accept-messages.ts';
import type { Account } from '../domains/identity/account.entity.ts';
import { Renderer } from '../infra/content/renderer.ts';
import type { Sql } from '../infra/database.ts';
import { ManualClock, systemClock } from '../kernel/clock.ts';
import { IdGenerator, idTime } from '../kernel/ids.ts';
import { systemRandom } from '../kernel/random.ts';
import { writeDemoCredits } from './demo-credits.ts';
import { type SentDemoMail, writeDemoEvidence } from './demo-evidence.ts';
import { type DemoMail, demoMails, demoPeople } from './demo-texts.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
const MAILS_PER_DAY = 40;

interface Try {
  via: ProviderKind;
  state: 'ACCEPTED' | 'REJECTED' | 'UNKNOWN';
  errorClass: string | null;
  code: string;
  words: string;
}

const { MAILKETING_V1, SMTP } = ProviderKind;
const taken: Try = { via: MAILKETING_V1, state: 'ACCEPTED', errorClass: null, code: '200', words: 'Mail Sent' };
const queued: Try = { via: SMTP, state: 'ACCEPTED', errorClass: null, code: '250', words: '250 2.0.0 OK: queued' };
const slower: Try = {
  via: MAILKETING_V1,
  state: 'REJECTED',
  errorClass: 'RATE_LIMITED',
  code: '429',
  words: 'Too Many Requests',
};
const busy: Try = {
  via: SMTP,
  state: 'REJECTED',
  errorClass: 'RETRYABLE',
  code: '450 4.2.1',
  words: '450 4.2.1 Mailbox busy',
};
const blacklisted: Try = {
  via: MAILKETING_V1,
  state: 'REJECTED',
  errorClass: 'RECIPIENT',
  code: '200',
  words: 'Blacklisted',
};
const silent: Try = {
  via: MAILKETING_V1,
  state: 'UNKNOWN',
  errorClass: 'UNKNOWN_OUTCOME',
  code: 'UND_ERR_HEADERS_TIMEOUT',
  words: 'Headers Timeout Error',
};

/**
 * The tries of a demo mail, of every thousand: most arrive, a few tell a story, and so few fail that the demo is healthy. Marketing goes
 * by SMTP, which carries headers.
 */
const orderTries: [upTo: number, tries: Try[]][] = [
  [950, [taken]],
  [990, [slower, queued]],
  [993, [blacklisted]],
  [998, [silent]],
  [1000, [slower, busy, slower]],
];
const marketingTries: [upTo: number, tries: Try[]][] = [
  [955, [queued]],
  [998, [busy, queued]],
  [1000, [busy, busy, busy]],
];

const dispatchAfter = { ACCEPTED: 'SENT', REJECTED: 'FAILED', UNKNOWN: 'UNKNOWN' } as const;

interface Story {
  id: string;
  mail: DemoMail;
  person: (typeof demoPeople)[number];
  tries: Try[];
}

function sentMail({ id, tries }: Story): SentDemoMail[] {
  const last = tries.at(-1)!;
  if (last.state !== 'ACCEPTED') return [];
  return [{ id, via: last.via, sentAt: new Date(idTime(id).getTime() + tries.length * 2_000) }];
}

/** Mail of the last 30 days with attempts and life lines, written as if it had happened. */
export async function writeDemoHistory(context: Context, shop: Account): Promise<void> {
  const stories = inventStories();
  const providers = new Map((await context.providers.all()).map(({ id, kind }) => [kind, id]));
  const workerId = new IdGenerator(systemClock, systemRandom).next();
  await context.database.transaction(async (sql) => {
    await writeMessages(sql, shop, stories);
    await writeAttempts(sql, { shop, stories, providers, workerId });
    await writeEvents(sql, shop, stories);
    await writeDemoCredits(sql, shop);
    await writeDemoEvidence(sql, stories.flatMap(sentMail));
    await sql.query({
      text: `insert into suppression (account_id, address, reason, evidence)
             select distinct account_id, recipient, 'HARD_BOUNCE', 'Blacklisted' from message
              where account_id = $1 and error_class = 'RECIPIENT'
             on conflict do nothing`,
      values: [shop.id],
    });
  });
}

function inventStories(): Story[] {
  const clock = new ManualClock(new Date(systemClock.now().getTime() - DAYS * DAY_MS));
  const ids = new IdGenerator(clock, systemRandom);
  const stories: Story[] = [];
  for (let index = 0; index < DAYS * MAILS_PER_DAY; index += 1) {
    const dice = Math.floor(systemRandom.fraction() * 1000);
    const mail = demoMails[Math.floor(systemRandom.fraction() * demoMails.length)]!;
    const lots = mail.type.startsWith('marketing.') ? marketingTries : orderTries;
    stories.push({
      id: ids.next(),
      mail,
      person: demoPeople[Math.floor(systemRandom.fraction() * demoPeople.length)]!,
      tries: lots.find(([upTo]) => dice < upTo)![1],
    });
    clock.advance((DAY_MS / MAILS_PER_DAY) * (0.5 + systemRandom.fraction()));
  }
  return stories.filter(({ id }) => idTime(id) < systemClock.now());
}

function variablesOf({ id, person }: Story): Record<string, unknown> {
  return {
    nama: person.name,
    pesanan: `TM-${Number.parseInt(id.slice(-5), 16) % 90_000}`,
    total: 'Rp 185.000',
    resi: `JNE${id.slice(-8).toUpperCase()}`,
  };
}

async function writeMessages(sql: Sql, shop: Account, stories: Story[]): Promise<void> {
  const renderer = new Renderer();
  const ids = new IdGenerator(systemClock, systemRandom);
  const contentIds = new Map<DemoMail, string>();
  for (const mail of demoMails) {
    const { subject, html, text } = mail;
    const hash = createHash('sha256')
      .update(JSON.stringify([subject, html, text]))
      .digest();
    contentIds.set(mail, await keepContent(sql, { id: ids.next(), accountId: shop.id, hash, subject, html, text }));
  }
  await sql.query({
    text: `
      insert into message (id, account_id, type_key, queue, dispatch, sequence, recipient, sender, subject, content_id, variables,
                           metadata, attempt_count, max_attempts, due_at, error_class, error_code, error_text, queued_at, sent_at)
      select s.id, $1, s.type_key, s.queue, s.dispatch, 1 + 2 * s.tries, s.recipient, $2, s.subject, s.content_id, s.variables,
             '{"sumber": "demo"}', s.tries, 3, s.at, s.error_class, case when s.dispatch <> 'SENT' then s.code end,
             case when s.dispatch <> 'SENT' then s.words end, s.at,
             case when s.dispatch = 'SENT' then s.at + s.tries * interval '2 seconds' end
        from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::jsonb[], $11::int[],
                    $12::text[], $13::text[], $14::text[], $15::timestamptz[])
          as s (id, type_key, queue, dispatch, recipient, subject, content_id, variables, tries, error_class, code, words, at)`,
    values: [
      shop.id,
      `${shop.senderName} <${shop.senderEmail}>`,
      stories.map(({ id }) => id),
      stories.map(({ mail }) => mail.type),
      stories.map(({ mail }) => mail.queue),
      stories.map(({ tries }) => dispatchAfter[tries.at(-1)!.state]),
      stories.map(({ person }) => person.email),
      stories.map((story) => renderer.render(story.mail.subject, () => story.mail, variablesOf(story)).subject),
      stories.map(({ mail }) => contentIds.get(mail)),
      stories.map((story) => JSON.stringify(variablesOf(story))),
      stories.map(({ tries }) => tries.length),
      stories.map(({ tries }) => tries.at(-1)!.errorClass),
      stories.map(({ tries }) => tries.at(-1)!.code),
      stories.map(({ tries }) => tries.at(-1)!.words),
      stories.map(({ id }) => idTime(id)),
    ],
  });
}

async function writeAttempts(
  sql: Sql,
  {
    shop,
    stories,
    providers,
    workerId,
  }: { shop: Account; stories: Story[]; providers: Map<ProviderKind, string>; workerId: string },
): Promise<void> {
  const rows = stories.flatMap(({ id, tries }) => tries.map((one, index) => ({ ...one, id, number: index + 1 })));
  await sql.query({
    text: `
      insert into attempt (message_id, number, account_id, provider_id, worker_id, state, started_at, finished_at, error_class,
                           response_code, response_text)
      select r.id, r.number, $1, r.provider_id, $2, r.state, at, at + r.took * interval '1 millisecond', r.error_class, r.code, r.words
        from unnest($3::uuid[], $4::int[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::int[])
          as r (id, number, provider_id, state, error_class, code, words, took)
        join message m on m.id = r.id
       cross join lateral (select m.queued_at + (r.number * 2 - 1) * interval '1 second' as at) as moment`,
    values: [
      shop.id,
      workerId,
      rows.map(({ id }) => id),
      rows.map(({ number }) => number),
      rows.map(({ via }) => providers.get(via)),
      rows.map(({ state }) => state),
      rows.map(({ errorClass }) => errorClass),
      rows.map(({ code }) => code),
      rows.map(({ words }) => words),
      rows.map(() => 80 + Math.round(systemRandom.fraction() * 400)),
    ],
  });
  await sql.query({
    text: `update message m set provider_id = a.provider_id from attempt a
            where m.account_id = $1 and a.message_id = m.id and a.number = m.attempt_count`,
    values: [shop.id],
  });
}

/** The life line: QUEUED, then SENDING and an ending for each try. */
async function writeEvents(sql: Sql, shop: Account, stories: Story[]): Promise<void> {
  const rows = stories.flatMap(({ id, tries }) => [
    { id, number: null, sequence: 1, kind: 'QUEUED', dispatch: 'QUEUED' },
    ...tries.flatMap(({ state }, index) => {
      const number = index + 1;
      const end = dispatchAfter[state];
      return [
        { id, number, sequence: 2 * number, kind: 'SENDING', dispatch: 'SENDING' },
        number === tries.length
          ? { id, number, sequence: 2 * number + 1, kind: end, dispatch: end }
          : { id, number, sequence: 2 * number + 1, kind: 'RETRY_SCHEDULED', dispatch: 'QUEUED' },
      ];
    }),
  ]);
  await sql.query({
    text: `
      insert into message_event (message_id, sequence, account_id, kind, dispatch, at, attempt_number)
      select r.id, r.sequence, $1, r.kind, r.dispatch, m.queued_at + (r.sequence - 1) * interval '1 second', r.number
        from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[]) as r (id, sequence, kind, dispatch, number)
        join message m on m.id = r.id`,
    values: [
      shop.id,
      rows.map(({ id }) => id),
      rows.map(({ sequence }) => sequence),
      rows.map(({ kind }) => kind),
      rows.map(({ dispatch }) => dispatch),
      rows.map(({ number }) => number),
    ],
  });
}
