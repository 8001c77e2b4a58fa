import { UniqueConstraintViolationException } from '@mikro-orm/core';
import { Fresh } from '../../infra/fresh.ts';
import type { Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { Principal } from '../../kernel/principal.ts';
import { checkBounds } from './email-type.bounds.ts';
import { type DispatchQueue, EmailCategory, EmailType, type OverLimit } from './email-type.entity.ts';
import { EmailTypeNotFound, MustArrive, TypeKeyInvalid, TypeKeyTaken } from './email-type.errors.ts';

/** How long a process may go on with a registry that was just changed, in ms. */
const FRESH_MS = 2_000;

const KEY = /^[a-z]+(\.[a-z_]+)+$/;
const MAX_KEY_LENGTH = 100;

/** As for most mails; a person changes what is different. */
const DEFAULTS = { maxAttempts: 3, backoffSeconds: 30 };

/** What of a type may be changed; null takes a limit away and leaves everything else as it is. */
export interface EmailTypeChange {
  category?: EmailCategory | null;
  queue?: DispatchQueue | null;
  optOutAllowed?: boolean | null;
  maxAttempts?: number | null;
  backoffSeconds?: number | null;
  recipientLimit?: number | null;
  recipientWindowSeconds?: number | null;
  overLimit?: OverLimit | null;
  resendWhenUnknown?: boolean | null;
  trackOpens?: boolean | null;
  trackClicks?: boolean | null;
  price?: number | null;
}

/** The registry of e-mail types: small, read often, changed rarely. */
export class EmailTypeService {
  readonly #orm: Orm;
  readonly #clock: Clock;
  readonly #types = new Fresh(() => this.#read(), FRESH_MS);

  constructor(deps: { orm: Orm; clock: Clock }) {
    this.#orm = deps.orm;
    this.#clock = deps.clock;
  }

  async find(key: string): Promise<EmailType | null> {
    return (await this.all()).get(key) ?? null;
  }

  all(): Promise<Map<string, EmailType>> {
    return this.#types.get();
  }

  /** Throws TypeKeyInvalid, TypeKeyTaken, OutOfBounds, MustArrive. */
  async create(
    principal: Principal,
    input: EmailTypeChange & { key: string; category: EmailCategory; queue: DispatchQueue },
  ): Promise<EmailType> {
    const { key, category, queue } = input;
    if (!KEY.test(key) || key.length > MAX_KEY_LENGTH) throw new TypeKeyInvalid();
    checkBounds(input);
    const em = this.#orm.em.fork();
    const type = em.create(EmailType, { key, category, queue, ...DEFAULTS, optOutAllowed: isOptional(category) });
    this.#change(type, principal, input);
    try {
      await em.flush();
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new TypeKeyTaken() : error;
    } finally {
      this.#types.forget();
    }
    return type;
  }

  /** Throws EmailTypeNotFound, OutOfBounds, MustArrive. */
  async update(principal: Principal, key: string, change: EmailTypeChange): Promise<EmailType> {
    checkBounds(change);
    const em = this.#orm.em.fork();
    const type = await em.findOne(EmailType, { key });
    if (!type) throw new EmailTypeNotFound('key');
    this.#change(type, principal, change);
    await em.flush();
    this.#types.forget();
    return type;
  }

  #change(type: EmailType, principal: Principal, change: EmailTypeChange): void {
    const { recipientLimit, ...others } = change;
    type.category = others.category ?? type.category;
    type.queue = others.queue ?? type.queue;
    type.optOutAllowed = others.optOutAllowed ?? type.optOutAllowed;
    type.maxAttempts = others.maxAttempts ?? type.maxAttempts;
    type.backoffSeconds = others.backoffSeconds ?? type.backoffSeconds;
    if (recipientLimit !== undefined) type.recipientLimit = recipientLimit;
    type.recipientWindowSeconds = others.recipientWindowSeconds ?? type.recipientWindowSeconds;
    type.overLimit = others.overLimit ?? type.overLimit;
    type.resendWhenUnknown = others.resendWhenUnknown ?? type.resendWhenUnknown;
    type.trackOpens = others.trackOpens ?? type.trackOpens;
    type.trackClicks = others.trackClicks ?? type.trackClicks;
    type.price = others.price ?? type.price;
    if (type.category === EmailCategory.AUTH && type.optOutAllowed) throw new MustArrive();
    type.updatedAt = this.#clock.now();
    type.updatedByUserId = principal.userId;
  }

  async #read(): Promise<Map<string, EmailType>> {
    const types = await this.#orm.em.fork().find(EmailType, {}, { orderBy: { key: 'asc' } });
    return new Map(types.map((type) => [type.key, type]));
  }
}

/** What nobody asked for in particular may be refused. */
function isOptional(category: EmailCategory): boolean {
  return category === EmailCategory.MARKETING || category === EmailCategory.AUTOMATION;
}
