import type { Database } from '../../infra/database.ts';
import { BadInputError } from '../../kernel/errors.ts';
import { fromPublicId, type IdPrefix } from '../../kernel/ids.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import type { ProviderService } from '../delivery/provider.service.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import {
  type AnalyticsFilter,
  type AnalyticsGroup,
  type Figures,
  type FiguresRow,
  readRows,
  readTotals,
  readVariants,
} from './sql/read-analytics.ts';
import { type Interval, wilson } from './wilson.ts';

/** Roll-ups know hours; a range begins with the hour that its beginning lies in. */
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A year and a day: one can be compared with the one before. */
const MAX_RANGE_DAYS = 366;

/** Mails of each variant before any of them is called better: with fewer, one click more or less decides. */
export const MIN_SAMPLE = 200;

/** A filter as the caller gives it; ids are public ids. */
export interface AnalyticsFilterInput {
  types?: string[] | null;
  templateIds?: string[] | null;
  providerIds?: string[] | null;
  recipientDomains?: string[] | null;
  accountId?: string | null;
}

export interface Analytics {
  from: Date;
  until: Date;
  totals: Figures;
  /** Of the time before, as long as the range; null when not asked for. */
  previous: Figures | null;
  rows: FiguresRow[];
}

export interface VariantFigures {
  variant: string;
  sent: number;
  clicks: number;
  humanOpens: number;
  rate: number | null;
  interval: Interval;
}

export interface VariantComparison {
  variants: VariantFigures[];
  enough: boolean;
  winner: string | null;
}

/** What became of mails, from the roll-ups. */
export class AnalyticsService {
  readonly #deps: { database: Database; providers: ProviderService };

  constructor(deps: { database: Database; providers: ProviderService }) {
    this.#deps = deps;
  }

  /** Throws BadInputError for an empty or too long range and for ids that cannot be. */
  async analytics(
    principal: Principal,
    asked: { from: Date; until: Date; compare: boolean; filter: AnalyticsFilterInput; group: AnalyticsGroup },
  ): Promise<Analytics> {
    const { until, compare, group } = asked;
    const from = new Date(Math.floor(asked.from.getTime() / HOUR_MS) * HOUR_MS);
    const length = until.getTime() - from.getTime();
    if (!(length > 0)) throw new BadInputError('The range must end after it begins.');
    if (length > MAX_RANGE_DAYS * DAY_MS) throw new BadInputError(`The range may have ${MAX_RANGE_DAYS} days at most.`);
    const { database } = this.#deps;
    const query = { from, until, filter: filterFor(principal, asked.filter), reporting: await this.#reporting() };
    const before = { ...query, from: new Date(from.getTime() - length), until: from };
    const [totals, previous, rows] = await Promise.all([
      readTotals(database, query),
      compare ? readTotals(database, before) : null,
      readRows(database, query, group),
    ]);
    return { from, until, totals, previous, rows };
  }

  /** How the variants of a version did; null when there is none or it is not the caller's. A winner has more clicks beyond doubt. */
  async variantComparison(principal: Principal, publicVersionId: string): Promise<VariantComparison | null> {
    const versionId = fromPublicId('tpv', publicVersionId);
    const accountId = principal.role === Role.SUPER_ADMIN ? null : principal.accountId;
    const rows =
      versionId && (await readVariants(this.#deps.database, { versionId, accountId, platformId: PLATFORM_ACCOUNT_ID }));
    if (!rows) return null;
    const variants = rows.map(({ variant, sent, clicks, humanOpens }) => ({
      variant,
      sent,
      clicks,
      humanOpens,
      rate: rateOf(clicks, sent),
      interval: wilson(Math.min(clicks, sent), sent),
    }));
    const enough = variants.length > 1 && variants.every(({ sent }) => sent >= MIN_SAMPLE);
    return { variants, enough, winner: enough ? winnerOf(variants) : null };
  }

  async #reporting(): Promise<string[]> {
    const { providers } = this.#deps;
    const all = await providers.all();
    return all.filter((one) => providers.adapterOf(one).capabilities.deliveredEvent).map(({ id }) => id);
  }
}

export function rateOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** The variant whose interval lies above all others; null when none does. */
function winnerOf(variants: VariantFigures[]): string | null {
  const best = variants.find((one) =>
    variants.every((other) => other === one || one.interval.low > other.interval.high),
  );
  return best?.variant ?? null;
}

function filterFor(principal: Principal, input: AnalyticsFilterInput): AnalyticsFilter {
  const named = input.accountId ? idOf('acc', input.accountId) : null;
  return {
    accountId: principal.role === Role.SUPER_ADMIN ? named : principal.accountId,
    types: input.types ?? null,
    templateIds: input.templateIds?.map((id) => idOf('tpl', id)) ?? null,
    providerIds: input.providerIds?.map((id) => idOf('prv', id)) ?? null,
    recipientDomains: input.recipientDomains?.map((domain) => domain.trim().toLowerCase()) ?? null,
  };
}

function idOf(prefix: IdPrefix, publicId: string): string {
  const id = fromPublicId(prefix, publicId);
  if (!id) throw new BadInputError(`"${publicId.slice(0, 60)}" is not an id of that kind.`);
  return id;
}
