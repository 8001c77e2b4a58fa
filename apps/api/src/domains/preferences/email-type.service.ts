import type { Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { EmailType } from './email-type.entity.ts';

/** How long a process may go on with a registry that was just changed, in ms. */
const FRESH_MS = 2_000;

/** The registry of e-mail types: small, read often, changed rarely. */
export class EmailTypeService {
  readonly #orm: Orm;
  readonly #clock: Clock;
  #types: Promise<Map<string, EmailType>> | null = null;
  #readAt = 0;

  constructor(deps: { orm: Orm; clock: Clock }) {
    this.#orm = deps.orm;
    this.#clock = deps.clock;
  }

  async find(key: string): Promise<EmailType | null> {
    return (await this.all()).get(key) ?? null;
  }

  async all(): Promise<Map<string, EmailType>> {
    const now = this.#clock.now().getTime();
    if (!this.#types || now - this.#readAt > FRESH_MS) {
      this.#readAt = now;
      this.#types = this.#read();
      this.#types.catch(() => {
        this.#types = null;
      });
    }
    return this.#types;
  }

  async #read(): Promise<Map<string, EmailType>> {
    const types = await this.#orm.em.fork().find(EmailType, {}, { orderBy: { key: 'asc' } });
    return new Map(types.map((type) => [type.key, type]));
  }
}
