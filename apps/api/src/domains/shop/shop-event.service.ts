import type { Database, Row, Sql } from '../../infra/database.ts';
import { claimKeys, findResult, hashInput, IdempotencyKeyMismatch } from '../../infra/idempotency.ts';
import type { Jobs } from '../../infra/jobs.ts';
import type { Clock } from '../../kernel/clock.ts';
import { ExpectedFailure } from '../../kernel/errors.ts';
import { type IdGenerator, toPublicId } from '../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../kernel/principal.ts';
import { AttachmentInvalid } from '../delivery/delivery.errors.ts';
import type { EmailService } from '../delivery/email.service.ts';
import type { AccountService } from '../identity/account.service.ts';
import { recordOrder, recordPerson } from '../leads/facts-recorder.service.ts';
import type { LeadIntakeService } from '../leads/intake/lead-intake.service.ts';
import type { RecipientFactsService } from '../leads/recipient-facts.service.ts';
import { makeFiles } from './documents/make-files.ts';
import { activityOf } from './event-activity.ts';
import { factsOf } from './event-facts.ts';
import { mailFor, type PlannedFile } from './event-mails.ts';
import { shopEventPublished } from './shop.events.ts';
import { EventDataInvalid, EventUnknown } from './shop-event.errors.ts';
import { type CheckedEvent, shopEvent, shopEventNames } from './shop-event.schemas.ts';

export interface ShopEventRow extends Row {
  id: string;
  accountId: string;
  name: string;
  data: Record<string, unknown>;
  at: Date;
  processedAt: Date | null;
  messageIds: string[] | null;
  note: string | null;
}

interface Deps {
  database: Database;
  jobs: Jobs;
  ids: IdGenerator;
  clock: Clock;
  accounts: AccountService;
  emails: EmailService;
  facts: RecipientFactsService;
  leadIntake: LeadIntakeService;
}

const OPERATION = 'eventPublish';

/** Events of host shops: one call keeps the facts and sends the mail that belongs to them. */
export class ShopEventService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /**
   * Keeps an event, what it tells about people, orders and leads, and the job that makes its mail, in one transaction. The same key and
   * input return the same event. Throws EventUnknown, EventDataInvalid, AccountNotFound, IdempotencyKeyMismatch.
   */
  async publish(
    principal: Principal,
    input: { accountId: string | null; name: string; data: Record<string, unknown> },
    idempotencyKey: string,
  ): Promise<ShopEventRow> {
    const { database, ids, jobs, clock } = this.#deps;
    const event = checkedEvent(input.name, input.data);
    const account = await this.#deps.accounts.findFor(principal, input.accountId);
    const resultId = ids.next();
    const inputHash = hashInput({ name: input.name, data: input.data });
    return database.transaction(async (sql) => {
      const [claimed] = await claimKeys(sql, account.id, [
        { key: idempotencyKey, operation: OPERATION, inputHash, resultId },
      ]);
      if (claimed instanceof IdempotencyKeyMismatch) throw claimed;
      if (claimed !== 'NEW') return (await findEvent(sql, claimed!.earlier))!;
      await sql.query({
        text: 'insert into shop_event (id, account_id, name, data) values ($1, $2, $3, $4)',
        values: [resultId, account.id, input.name, JSON.stringify(input.data)],
      });
      const { people, order } = factsOf(account.id, event, clock.now());
      for (const person of people) await recordPerson(sql, person);
      if (order) await recordOrder(sql, order);
      await this.#tellLead(sql, account.id, event, resultId);
      await jobs.send(sql, shopEventPublished, { eventId: resultId });
      return (await findEvent(sql, resultId))!;
    });
  }

  async #tellLead(sql: Sql, accountId: string, event: CheckedEvent, eventId: string): Promise<void> {
    const told = activityOf(event, toPublicId('evt', eventId));
    if (!told) return;
    const { email, name, language = null } = told.person;
    const activity = { ...told.activity, at: this.#deps.clock.now() };
    await this.#deps.leadIntake.recordShopEvent(sql, { accountId, email, name, language }, activity);
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, id: string): Promise<ShopEventRow | null> {
    const event = await findEvent(this.#deps.database, id);
    return event && mayAccess(principal, event.accountId) ? event : null;
  }

  /** Sends the mail of an event. What cannot be sent for good is noted; what may succeed later throws. */
  async handle(eventId: string): Promise<void> {
    const row = await findEvent(this.#deps.database, eventId);
    if (!row || row.processedAt) return;
    const event = checkedEvent(row.name, row.data);
    const planned = mailFor(event);
    if ('nothing' in planned) return this.#finish(eventId, [], planned.nothing);
    // Files and words are made anew by each try, and may differ where a name or language was changed in between.
    const earlier = await findResult(this.#deps.database, row.accountId, eventId);
    if (earlier) return this.#finish(eventId, [earlier], null);
    try {
      const account = await this.#deps.accounts.find(row.accountId);
      const known = await this.#deps.facts.find(row.accountId, planned.to.email);
      const language = planned.to.language ?? (known?.language === 'en' ? 'en' : 'id');
      const attachments = await makeFiles(planned.files, { language, sender: account?.senderName ?? '' });
      const messageId = await this.#deps.emails.sendFor(
        row.accountId,
        {
          type: null,
          template: {
            key: planned.template,
            language,
            variables: { ...planned.variables, toko: account?.senderName ?? '' },
          },
          to: planned.to.email,
          cc: planned.cc.filter((address) => address.toLowerCase() !== planned.to.email.toLowerCase()),
          replyTo: null,
          from: null,
          subject: null,
          html: null,
          text: null,
          variables: null,
          headers: [],
          attachments,
          metadata: { event: row.name, eventId: `evt_${eventId}` },
          scheduledAt: null,
        },
        eventId,
        OPERATION,
      );
      await this.#finish(eventId, [messageId], null);
    } catch (error) {
      // An address that gave no file may give it in a minute.
      const mayComeYet = error instanceof AttachmentInvalid && planned.files.some(isFetched);
      if (!(error instanceof ExpectedFailure) || mayComeYet) throw error;
      await this.#finish(eventId, [], `${error.code}: ${error.message}`);
    }
  }

  async #finish(eventId: string, messageIds: string[], note: string | null): Promise<void> {
    await this.#deps.database.query({
      text: 'update shop_event set processed_at = now(), message_ids = $2, note = $3 where id = $1',
      values: [eventId, JSON.stringify(messageIds), note],
    });
  }
}

function isFetched(file: PlannedFile): boolean {
  return file.kind === 'GIVEN' && file.url !== null;
}

/** Throws EventUnknown, EventDataInvalid. */
function checkedEvent(name: string, data: unknown): CheckedEvent {
  if (!shopEventNames.includes(name)) throw new EventUnknown(name, shopEventNames);
  const parsed = shopEvent.safeParse({ name, data });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EventDataInvalid((issue?.path ?? []).slice(1).map(String), issue?.message ?? 'not as it should be');
}

async function findEvent(sql: Sql, id: string): Promise<ShopEventRow | null> {
  const [row] = await sql.query<ShopEventRow>({
    name: 'find_shop_event',
    text: `select id, account_id as "accountId", name, data, at, processed_at as "processedAt", message_ids as "messageIds", note
             from shop_event where id = $1`,
    values: [id],
  });
  return row ?? null;
}
