import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { Renderer } from '../domains/delivery/render.ts';
import { keepContent } from '../domains/delivery/sql/accept-messages.ts';
import type { Account } from '../domains/identity/account.entity.ts';
import type { Sql } from '../infra/database.ts';
import { ManualClock, systemClock } from '../kernel/clock.ts';
import { IdGenerator, idTime } from '../kernel/ids.ts';
import { systemRandom } from '../kernel/random.ts';
import { type DemoMail, demoMails, demoPeople } from './demo-texts.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;
const MAILS_PER_DAY = 40;

/** What became of a demo mail, of every hundred: most arrive, a few tell a story. */
const endings: [upTo: number, ending: Ending][] = [
  [88, { tries: 1, dispatch: 'SENT', errorClass: null, code: '200', words: 'Mail Sent' }],
  [93, { tries: 2, dispatch: 'SENT', errorClass: null, code: '250', words: '250 2.0.0 OK: queued' }],
  [96, { tries: 1, dispatch: 'FAILED', errorClass: 'RECIPIENT', code: '200', words: 'Blacklisted' }],
  [
    98,
    {
      tries: 1,
      dispatch: 'UNKNOWN',
      errorClass: 'UNKNOWN_OUTCOME',
      code: 'UND_ERR_HEADERS_TIMEOUT',
      words: 'Headers Timeout Error',
    },
  ],
  [
    100,
    {
      tries: 3,
      dispatch: 'FAILED',
      errorClass: 'RETRYABLE',
      code: '450 4.2.1',
      words: '450 4.2.1 Mailbox busy, try again later',
    },
  ],
];

interface Ending {
  tries: number;
  dispatch: 'SENT' | 'FAILED' | 'UNKNOWN';
  errorClass: string | null;
  code: string;
  words: string;
}

interface Story {
  id: string;
  mail: DemoMail;
  person: (typeof demoPeople)[number];
  ending: Ending;
}

/** Mail of the last 30 days with attempts and life lines, written as if it had happened. */
export async function writeDemoHistory(context: Context, shop: Account): Promise<void> {
  const stories = inventStories();
  const providers = (await context.providers.all()).map(({ id }) => id);
  const workerId = new IdGenerator(systemClock, systemRandom).next();
  await context.database.transaction(async (sql) => {
    await writeMessages(sql, shop, stories);
    await writeAttempts(sql, { shop, stories, providers, workerId });
    await writeEvents(sql, shop, stories);
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
    const dice = Math.floor(systemRandom.fraction() * 100);
    stories.push({
      id: ids.next(),
      mail: demoMails[Math.floor(systemRandom.fraction() * demoMails.length)]!,
      person: demoPeople[Math.floor(systemRandom.fraction() * demoPeople.length)]!,
      ending: endings.find(([upTo]) => dice < upTo)![1],
    });
    clock.advance((DAY_MS / MAILS_PER_DAY) * (0.5 + systemRandom.fraction() * 0.98));
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
      stories.map(({ ending }) => ending.dispatch),
      stories.map(({ person }) => person.email),
      stories.map((story) => renderer.render(story.mail.subject, () => story.mail, variablesOf(story)).subject),
      stories.map(({ mail }) => contentIds.get(mail)),
      stories.map((story) => JSON.stringify(variablesOf(story))),
      stories.map(({ ending }) => ending.tries),
      stories.map(({ ending }) => ending.errorClass),
      stories.map(({ ending }) => ending.code),
      stories.map(({ ending }) => ending.words),
      stories.map(({ id }) => idTime(id)),
    ],
  });
}

/** Tries before the last were told to come back later; providers take turns. */
async function writeAttempts(
  sql: Sql,
  { shop, stories, providers, workerId }: { shop: Account; stories: Story[]; providers: string[]; workerId: string },
): Promise<void> {
  const rows = stories.flatMap(({ id, ending }) =>
    Array.from({ length: ending.tries }, (_, index) => {
      const last = index === ending.tries - 1;
      const refused = { state: 'REJECTED', errorClass: 'RETRYABLE', code: '429', words: 'Too Many Requests' };
      const states = { SENT: 'ACCEPTED', FAILED: 'REJECTED', UNKNOWN: 'UNKNOWN' } as const;
      const end = {
        state: states[ending.dispatch],
        errorClass: ending.errorClass,
        code: ending.code,
        words: ending.words,
      };
      return { id, number: index + 1, provider: providers[index % providers.length]!, ...(last ? end : refused) };
    }),
  );
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
      rows.map(({ provider }) => provider),
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
  const rows = stories.flatMap(({ id, ending }) => [
    { id, number: null, sequence: 1, kind: 'QUEUED', dispatch: 'QUEUED' },
    ...Array.from({ length: ending.tries }, (_, index) => {
      const number = index + 1;
      const last = number === ending.tries;
      const end = last
        ? { kind: ending.dispatch, dispatch: ending.dispatch }
        : { kind: 'RETRY_SCHEDULED', dispatch: 'QUEUED' };
      return [
        { id, number, sequence: 2 * number, kind: 'SENDING', dispatch: 'SENDING' },
        { id, number, sequence: 2 * number + 1, ...end },
      ];
    }).flat(),
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
