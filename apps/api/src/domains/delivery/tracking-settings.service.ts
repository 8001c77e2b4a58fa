import type { Database } from '../../infra/database.ts';
import { Fresh } from '../../infra/fresh.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';

/** How long a process may go on with settings that were just changed, in ms. */
const FRESH_MS = 5_000;

/** What is recorded of one mail, and the address its links begin with. */
export interface TrackingSettings {
  opens: boolean;
  clicks: boolean;
  /** `https://link.toko-melati.example`, without a slash at its end. */
  base: string;
}

interface Known {
  accounts: Map<string, { trackOpens: boolean; trackClicks: boolean }>;
  /** By account and domain of the sender. */
  hosts: Map<string, string>;
}

/** Says what is tracked. Off for an account or for an e-mail type is off. */
export class TrackingSettingsService {
  readonly #publicUrl: string;
  readonly #known: Fresh<Known>;

  constructor(deps: { database: Database; publicUrl: string }) {
    this.#publicUrl = deps.publicUrl;
    this.#known = new Fresh(() => read(deps.database), FRESH_MS);
  }

  /** Settings for a mail of `accountId` from the address `sender`. */
  async of(accountId: string, type: EmailType, sender: string): Promise<TrackingSettings> {
    const { accounts, hosts } = await this.#known.get();
    const account = accounts.get(accountId);
    const host = hosts.get(`${accountId} ${sender.slice(sender.lastIndexOf('@') + 1).toLowerCase()}`);
    return {
      opens: type.trackOpens && (account?.trackOpens ?? true),
      clicks: type.trackClicks && (account?.trackClicks ?? true),
      base: host ? `${new URL(this.#publicUrl).protocol}//${host}` : this.#publicUrl,
    };
  }

  /** Makes this process read them again. */
  forget(): void {
    this.#known.forget();
  }
}

async function read(database: Database): Promise<Known> {
  const accounts = await database.query<{ id: string; trackOpens: boolean; trackClicks: boolean }>({
    text: `select id, track_opens as "trackOpens", track_clicks as "trackClicks" from account
            where not (track_opens and track_clicks)`,
  });
  const hosts = await database.query<{ accountId: string; domain: string; host: string }>({
    text: `select account_id as "accountId", domain, tracking_host as host from sender_domain
            where tracking_host is not null and checks @> '[{"kind": "TRACKING", "state": "OK"}]'`,
  });
  return {
    accounts: new Map(accounts.map((account) => [account.id, account])),
    hosts: new Map(hosts.map(({ accountId, domain, host }) => [`${accountId} ${domain}`, host])),
  };
}
