import { generateKeyPair } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { promisify } from 'node:util';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Dns } from '../../../infra/dns.ts';
import type { Orm } from '../../../infra/orm.ts';
import type { OutgoingHttp } from '../../../infra/outgoing-http.ts';
import type { Secrets } from '../../../infra/secrets.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../../kernel/ids.ts';
import { mayAccess, type Principal } from '../../../kernel/principal.ts';
import type { AccountService } from '../../identity/account.service.ts';
import { AccountRequired } from '../../identity/identity.errors.ts';
import type { TrackingSettingsService } from '../tracking-settings.service.ts';
import { checkRecords } from './check-records.ts';
import type { DkimService } from './dkim.service.ts';
import { type WantedRecord, wantedRecords } from './dns-records.ts';
import type { DnsTargetsService } from './dns-targets.service.ts';
import { type DnsCheck, DnsCheckState, DnsRecordKind, SenderDomain } from './sender-domain.entity.ts';
import {
  DomainInvalid,
  DomainNotFound,
  DomainTaken,
  TooManyDomains,
  TrackingHostForeign,
} from './sender-domain.errors.ts';

/** Domains of one account; a list that a person can read. */
const MAX_DOMAINS = 20;
const DKIM_BITS = 2_048;
const SELECTOR = 'merpati';
const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** How long a host of links may take to answer, in ms. */
const PROBE_MS = 5_000;
/** What our own edge says to a pixel that nobody made. */
const OWN_REFUSAL = 400;

const newKeyPair = promisify(generateKeyPair);

interface Deps {
  orm: Orm;
  dns: Dns;
  http: OutgoingHttp;
  publicUrl: string;
  secrets: Secrets;
  clock: Clock;
  ids: IdGenerator;
  accounts: AccountService;
  targets: DnsTargetsService;
  dkim: DkimService;
  trackingSettings: TrackingSettingsService;
}

/** Domains that accounts send from: keys, records, and what the DNS says of them. */
export class SenderDomainService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** By domain. Throws AccountRequired, AccountNotFound. */
  async list(principal: Principal, accountId: string | null): Promise<SenderDomain[]> {
    const account = await this.#accountFor(principal, accountId);
    return this.#deps.orm.em.fork().find(SenderDomain, { accountId: account }, { orderBy: { domain: 'asc' } });
  }

  /** Null when there is none or it is another tenant's. */
  async find(principal: Principal, id: string): Promise<SenderDomain | null> {
    const domain = await this.#deps.orm.em.fork().findOne(SenderDomain, { id });
    return domain && mayAccess(principal, domain.accountId) ? domain : null;
  }

  async recordsOf(domain: SenderDomain): Promise<WantedRecord[]> {
    return wantedRecords(domain, await this.#deps.targets.targets());
  }

  /** Adds a domain with a key of its own and looks at once. Throws DomainInvalid, DomainTaken, TooManyDomains, AccountRequired, AccountNotFound. */
  async add(principal: Principal, input: { accountId: string | null; domain: string }): Promise<SenderDomain> {
    const { orm, secrets, clock, ids } = this.#deps;
    const accountId = await this.#accountFor(principal, input.accountId);
    const name = domainOf(input.domain);
    const em = orm.em.fork();
    if ((await em.count(SenderDomain, { accountId })) >= MAX_DOMAINS) throw new TooManyDomains(MAX_DOMAINS);
    const id = ids.next();
    const { publicKey, privateKey } = await newKeyPair('rsa', {
      modulusLength: DKIM_BITS,
      publicKeyEncoding: { type: 'spki', format: 'der' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const domain = em.create(SenderDomain, {
      id,
      accountId,
      domain: name,
      dkimSelector: SELECTOR,
      dkimPrivateKey: secrets.encrypt(privateKey, this.#deps.dkim.placeOf({ id, accountId })),
      dkimPublicKey: publicKey.toString('base64'),
      checks: [],
      createdAt: clock.now(),
      createdByUserId: principal.userId,
    });
    try {
      await em.flush();
    } catch (error) {
      throw error instanceof UniqueConstraintViolationException ? new DomainTaken() : error;
    }
    return this.#check(domain);
  }

  /** Asks the DNS anew. Throws DomainNotFound. */
  async check(principal: Principal, publicId: string): Promise<SenderDomain> {
    return this.#check(await this.#toChange(principal, publicId));
  }

  /** Sets or takes away the host of links, and looks at it. Throws DomainNotFound, DomainInvalid, TrackingHostForeign. */
  async setTrackingHost(principal: Principal, publicId: string, host: string | null): Promise<SenderDomain> {
    const domain = await this.#toChange(principal, publicId);
    const trackingHost = host === null || host.trim() === '' ? null : domainOf(host, 'trackingHost');
    if (trackingHost !== null && !trackingHost.endsWith(`.${domain.domain}`))
      throw new TrackingHostForeign(domain.domain);
    await this.#deps.orm.em
      .fork()
      .transactional((em) => em.nativeUpdate(SenderDomain, { id: domain.id }, { trackingHost, checks: [] }));
    return this.#check(Object.assign(domain, { trackingHost }));
  }

  /** Mails go on without its signature. Throws DomainNotFound. */
  async remove(principal: Principal, publicId: string): Promise<string> {
    const { id } = await this.#toChange(principal, publicId);
    await this.#deps.orm.em.fork().transactional((em) => em.nativeDelete(SenderDomain, { id }));
    this.#forget();
    return id;
  }

  /** Looks at every domain, one after the other. */
  async checkAll(): Promise<void> {
    for (const domain of await this.#deps.orm.em.fork().find(SenderDomain, {})) await this.#check(domain);
  }

  async #check(domain: SenderDomain): Promise<SenderDomain> {
    const checks = await this.#probed(domain, await checkRecords(this.#deps.dns, await this.recordsOf(domain)));
    const changed = { checks, checkedAt: this.#deps.clock.now() };
    await this.#deps.orm.em.fork().nativeUpdate(SenderDomain, { id: domain.id }, changed);
    this.#forget();
    return Object.assign(domain, changed);
  }

  /** A host that has no certificate would break every link of the shop, so it is tried before it is used. */
  async #probed(domain: SenderDomain, checks: DnsCheck[]): Promise<DnsCheck[]> {
    const { http, publicUrl } = this.#deps;
    const tracking = checks.find(({ kind, state }) => kind === DnsRecordKind.TRACKING && state === DnsCheckState.OK);
    if (!tracking || !publicUrl.startsWith('https:')) return checks;
    const address = `https://${domain.trackingHost}/email/track/open/x.png`;
    const status = await http.status(address, { method: 'GET', timeoutMs: PROBE_MS }).catch(() => null);
    if (status === OWN_REFUSAL) return checks;
    const problem = `https://${domain.trackingHost} does not lead to Merpati: it needs a certificate, and a proxy must pass it on.`;
    return checks.map((check) => (check === tracking ? { ...check, state: DnsCheckState.WRONG, problem } : check));
  }

  #forget(): void {
    this.#deps.dkim.forget();
    this.#deps.trackingSettings.forget();
  }

  async #toChange(principal: Principal, publicId: string): Promise<SenderDomain> {
    const id = fromPublicId('dom', publicId);
    const domain = id && (await this.find(principal, id));
    if (!domain) throw new DomainNotFound();
    return domain;
  }

  async #accountFor(principal: Principal, accountId: string | null): Promise<string> {
    if (principal.accountId === null && accountId === null) throw new AccountRequired();
    return (await this.#deps.accounts.findFor(principal, accountId)).id;
  }
}

/** Lower case, ASCII. Throws DomainInvalid. */
function domainOf(text: string, field?: string): string {
  const domain = domainToASCII(text.trim().toLowerCase().replace(/\.$/, ''));
  if (!DOMAIN.test(domain)) throw new DomainInvalid(field);
  return domain;
}
