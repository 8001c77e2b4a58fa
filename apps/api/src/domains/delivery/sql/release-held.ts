import type { Sql } from '../../../infra/database.ts';
import type { WaitReason } from '../message.entity.ts';

/** What is let go comes back spread over this long, in seconds, so that a whole campaign does not come at one moment. */
const SPREAD_SECONDS = 5;

/** Lets messages look again that wait for one of `reasons`, which a person may have done away with. */
export async function releaseHeld(sql: Sql, held: { reasons: WaitReason[]; accountId?: string | null }): Promise<void> {
  await sql.query({
    text: `
      update message set due_at = now() + random() * interval '${SPREAD_SECONDS} seconds'
       where dispatch = 'QUEUED' and wait_reason = any ($1::text[]) and due_at > now() + interval '${SPREAD_SECONDS} seconds'
         and ($2::uuid is null or account_id = $2)`,
    values: [held.reasons, held.accountId ?? null],
  });
}
