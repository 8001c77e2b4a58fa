import type { Orm } from '../../infra/orm.ts';
import { OrderFacts, RecipientFacts } from './recipient-facts.entity.ts';

/** What is known of the people that an account writes to. */
export class RecipientFactsService {
  readonly #orm: Orm;

  constructor(deps: { orm: Orm }) {
    this.#orm = deps.orm;
  }

  /** `address` in any case; null when nothing is known of them. */
  async find(accountId: string, address: string): Promise<RecipientFacts | null> {
    return this.#orm.em.fork().findOne(RecipientFacts, { accountId, address: address.toLowerCase() });
  }

  /** The order that somebody placed last. */
  async newestOrder(accountId: string, address: string): Promise<OrderFacts | null> {
    const where = { accountId, address: address.toLowerCase() };
    return this.#orm.em.fork().findOne(OrderFacts, where, { orderBy: { orderedAt: 'desc' } });
  }

  /** People whose name or address holds `search`, by address; everybody when it is empty. */
  async search(accountId: string, search: string, limit: number): Promise<RecipientFacts[]> {
    const pattern = `%${search.trim().replace(/[\\%_]/g, '\\$&')}%`;
    return this.#orm.em
      .fork()
      .find(
        RecipientFacts,
        { accountId, $or: [{ name: { $ilike: pattern } }, { address: { $ilike: pattern } }] },
        { limit, orderBy: { address: 'asc' } },
      );
  }
}
