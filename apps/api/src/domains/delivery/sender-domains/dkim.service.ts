import type { Database } from '../../../infra/database.ts';
import { Fresh } from '../../../infra/fresh.ts';
import type { Log } from '../../../infra/log.ts';
import type { Secrets } from '../../../infra/secrets.ts';

/** How long a process may go on with keys that were just changed, in ms. */
const FRESH_MS = 5_000;

/** What a mail is signed with. */
export interface DkimKey {
  domain: string;
  selector: string;
  /** PEM. */
  privateKey: string;
}

interface KeyRow extends Record<string, unknown> {
  id: string;
  accountId: string;
  domain: string;
  selector: string;
  sealed: Buffer;
}

/** Keys of domains whose DKIM record is in the DNS; a signature that nobody can check would do harm. */
export class DkimService {
  readonly #secrets: Secrets;
  readonly #log: Log;
  readonly #keys: Fresh<Map<string, DkimKey>>;

  constructor(deps: { database: Database; secrets: Secrets; log: Log }) {
    this.#secrets = deps.secrets;
    this.#log = deps.log;
    this.#keys = new Fresh(() => this.#read(deps.database), FRESH_MS);
  }

  /** The key for mails of an account from `address`; null when they are not signed here. */
  async keyFor(accountId: string, address: string): Promise<DkimKey | null> {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
    return (await this.#keys.get()).get(`${accountId} ${domain}`) ?? null;
  }

  /** Where a private key is kept, as encryption binds it. */
  placeOf({ id, accountId }: { id: string; accountId: string }): string {
    return `sender_domain.dkim_private_key:${accountId}:${id}`;
  }

  forget(): void {
    this.#keys.forget();
  }

  async #read(database: Database): Promise<Map<string, DkimKey>> {
    const rows = await database.query<KeyRow>({
      text: `select id, account_id as "accountId", domain, dkim_selector as selector, dkim_private_key as sealed from sender_domain
              where checks @> '[{"kind": "DKIM", "state": "OK"}]'`,
    });
    const keys = new Map<string, DkimKey>();
    for (const row of rows) {
      const privateKey = this.#opened(row);
      if (privateKey)
        keys.set(`${row.accountId} ${row.domain}`, { domain: row.domain, selector: row.selector, privateKey });
    }
    return keys;
  }

  /** Null when it was sealed by another secret: mail of that domain goes unsigned, and everybody else's as ever. */
  #opened(row: KeyRow): string | null {
    try {
      return this.#secrets.decrypt(row.sealed, this.placeOf(row));
    } catch (error) {
      this.#log.error({ err: error, domain: row.domain }, 'the DKIM key of a domain cannot be opened');
      return null;
    }
  }
}
