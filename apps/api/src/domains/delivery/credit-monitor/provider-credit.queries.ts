import type { Row, Sql } from '../../../infra/database.ts';
import type { CreditLevel } from '../provider-balance.entity.ts';
import { HEALTH_CHANNEL } from '../sql/breaker.ts';
import { type Levels, STANDARD_LEVELS } from './levels.ts';

/** How far back the use of a provider is measured, in days. */
const USE_DAYS = 14;

export interface CreditRow extends Row, Levels {
  providerId: string;
  level: CreditLevel | null;
  credits: number | null;
  checkedAt: Date | null;
  crossings: number;
  announced: number;
  updatedByUserId: string | null;
}

const COLUMNS = `
  provider_id as "providerId", warning_below as "warningBelow", critical_below as "criticalBelow",
  emergency_below as "emergencyBelow", level, credits, checked_at as "checkedAt", crossings, announced,
  updated_by_user_id as "updatedByUserId"`;

export function readCredits(sql: Sql): Promise<CreditRow[]> {
  return sql.query<CreditRow>({ name: 'provider_credits', text: `select ${COLUMNS} from provider_credit` });
}

/** Where a provider stands, locked; made with the standard levels where there is none. Must run inside a transaction. */
export async function lockCredit(sql: Sql, providerId: string): Promise<CreditRow> {
  const { warningBelow, criticalBelow, emergencyBelow } = STANDARD_LEVELS;
  await sql.query({
    text: `insert into provider_credit (provider_id, warning_below, critical_below, emergency_below) values ($1, $2, $3, $4)
           on conflict do nothing`,
    values: [providerId, warningBelow, criticalBelow, emergencyBelow],
  });
  const [row] = await sql.query<CreditRow>({
    text: `select ${COLUMNS} from provider_credit where provider_id = $1 for update`,
    values: [providerId],
  });
  return row!;
}

/** Balances of the last two weeks, oldest first. */
export function recentBalances(sql: Sql, providerId: string): Promise<{ at: Date; credits: number }[]> {
  return sql.query({
    text: `select at, credits from provider_balance
            where provider_id = $1 and id > first_id_at(now() - interval '${USE_DAYS} days') and credits is not null order by id`,
    values: [providerId],
  });
}

export interface BalanceRow extends Row {
  id: string;
  at: Date;
  credits: number | null;
  level: CreditLevel | null;
  previousLevel: CreditLevel | null;
  crossing: number | null;
  daysLeft: number | null;
  problem: string | null;
  actorUserId: string | null;
}

const BALANCE = `
  id, at, credits, level, previous_level as "previousLevel", crossing, days_left as "daysLeft", problem,
  actor_user_id as "actorUserId"`;

export async function insertBalance(sql: Sql, providerId: string, balance: Omit<BalanceRow, 'at'>): Promise<void> {
  await sql.query({
    text: `
      with kept as (
        insert into provider_balance (id, provider_id, at, credits, level, previous_level, crossing, days_left, problem,
                                      actor_user_id)
        values ($2, $1, now(), $3, $4, $5, $6, $7, $8, $9)
      )
      select pg_notify('${HEALTH_CHANNEL}', $1::text)`,
    values: [
      providerId,
      balance.id,
      balance.credits,
      balance.level,
      balance.previousLevel,
      balance.crossing,
      balance.daysLeft,
      balance.problem,
      balance.actorUserId,
    ],
  });
}

/** Balances of a range, oldest first, at most 2,500: 90 days, asked every hour. */
export function readHistory(
  sql: Sql,
  { providerId, from, until }: { providerId: string; from: Date; until: Date },
): Promise<BalanceRow[]> {
  return sql.query<BalanceRow>({
    text: `select ${BALANCE} from provider_balance
            where provider_id = $1 and id >= first_id_at($2) and id < first_id_at($3) order by id limit 2500`,
    values: [providerId, from, until],
  });
}

/** The latest check of each provider. */
export function readLatest(sql: Sql): Promise<(BalanceRow & { providerId: string })[]> {
  return sql.query<BalanceRow & { providerId: string }>({
    name: 'latest_balances',
    text: `select p.id as "providerId", b.* from provider p, lateral (
             select ${BALANCE} from provider_balance where provider_id = p.id order by id desc limit 1) b`,
  });
}

/** Crossings after number `after`, in their order. */
export function readCrossings(sql: Sql, providerId: string, after: number): Promise<BalanceRow[]> {
  return sql.query<BalanceRow>({
    text: `select ${BALANCE} from provider_balance where provider_id = $1 and crossing > $2 order by crossing`,
    values: [providerId, after],
  });
}
