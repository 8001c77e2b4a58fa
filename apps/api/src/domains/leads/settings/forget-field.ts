import { z } from 'zod';
import { type BulkKind, defineBulk } from '../../../infra/bulk/bulk-kind.ts';
import type { Sql } from '../../../infra/database.ts';

/** Takes what leads had in a custom field that is gone from them. */
export const FORGET_FIELD = 'leads.forget-field';

/** Leads that one chunk looks at; few of them have the field as a rule. */
const LOOKED_AT = 5_000;

export function forgetFieldKind(): BulkKind {
  return defineBulk({
    kind: FORGET_FIELD,
    input: z.object({ accountId: z.uuid(), key: z.string() }),
    step: async (sql, { input: { accountId, key }, cursor }) => {
      const [done] = await sql.query<{ looked: number; changed: number; last: string | null }>({
        text: `
          with looked as materialized (
            select id, fields ? $2 as has from lead
             where account_id = $1 and ($3::uuid is null or id > $3) order by id limit $4
          ), locked as (
            select id from lead where id in (select id from looked where has) order by id for update
          ), changed as (
            update lead l set fields = l.fields - $2, updated_at = now() from locked where l.id = locked.id returning l.id
          )
          select (select count(*)::int from looked) as looked, (select count(*)::int from changed) as changed,
                 (select id from looked order by id desc limit 1) as last`,
        values: [accountId, key, cursor, LOOKED_AT],
      });
      const { looked, changed, last } = done!;
      return {
        succeeded: changed,
        skipped: looked - changed,
        failed: 0,
        cursor: looked < LOOKED_AT ? null : last,
      };
    },
  });
}

/** True while values of a field with this key are still to be removed. */
export async function isBeingForgotten(sql: Sql, accountId: string, key: string): Promise<boolean> {
  const rows = await sql.query({
    text: `
      select from bulk_operation
       where kind = $1 and state <> 'COMPLETED' and input ->> 'accountId' = $2 and input ->> 'key' = $3 limit 1`,
    values: [FORGET_FIELD, accountId, key],
  });
  return rows.length > 0;
}
