/** Changes a notification carries; 150 of them stay below the 8,000 bytes that NOTIFY takes. */
const PER_NOTIFICATION = 150;

/**
 * A subquery that notifies `channel` of `changed (id, account_id, sequence)` as `<account> <id>:<sequence> <id>:<sequence> …`; its
 * count must be selected, or it does not run.
 */
export function tellChanges(channel: string, changed: string): string {
  return `
    (select count(pg_notify('${channel}', payload)) from (
      select account_id || ' ' || string_agg(id || ':' || sequence, ' ' order by id, sequence) as payload
        from (select id, account_id, sequence, (row_number() over (partition by account_id order by id, sequence) - 1) / ${PER_NOTIFICATION} as chunk
                from ${changed}) as numbered
       group by account_id, chunk) as payloads)`;
}
