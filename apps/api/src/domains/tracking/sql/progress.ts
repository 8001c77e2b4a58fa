import type { Row, Sql } from '../../../infra/database.ts';

/** Who reads what transactions wrote, each at its own pace: its row in `stat_progress`. */
export const readers = { statistics: 1, leads: 2 } as const;

type Reader = (typeof readers)[keyof typeof readers];

export interface Progress extends Row {
  /** Everything that transactions before this one wrote is counted. */
  countedBefore: string;
  /** Every transaction before this one has ended. */
  ended: string;
  /** True when the numbers of transactions began anew: the database was restored into another server. */
  restored: boolean;
}

/** Locks how far a reader has come; undefined while another process reads. Must run inside a transaction. */
export async function lockProgress(sql: Sql, reader: Reader): Promise<Progress | undefined> {
  const [row] = await sql.query<Progress>({
    text: `
      select counted_before as "countedBefore", pg_snapshot_xmin(pg_current_snapshot())::text as ended,
             counted_before > pg_snapshot_xmax(pg_current_snapshot())::text::bigint as restored
        from stat_progress where id = $1 for update skip locked`,
    values: [reader],
  });
  return row;
}

/** Notes how far a reader has come. The caller holds the lock. */
export async function noteProgress(sql: Sql, reader: Reader, countedBefore: string): Promise<void> {
  await sql.query({
    text: 'update stat_progress set counted_before = $2, updated_at = now() where id = $1',
    values: [reader, countedBefore],
  });
}
