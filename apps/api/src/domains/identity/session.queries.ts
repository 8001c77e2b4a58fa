import type { Sql } from '../../infra/database.ts';
import type { ApiScope, Role } from '../../kernel/principal.ts';

/** `last_seen_at` is written at most this often per session or key. */
const SEEN_INTERVAL = '1 minute';

export interface SessionRow extends Record<string, unknown> {
  id: string;
  user_id: string;
  account_id: string | null;
  role: Role;
}

/** The live session with this token hash, or nothing; notes that it was seen. */
export async function findSession(sql: Sql, tokenHash: Buffer): Promise<SessionRow | undefined> {
  const [row] = await sql.query<SessionRow>({
    name: 'find_session',
    text: `
      with found as (
        select s.id, s.last_seen_at, u.id as user_id, u.account_id, u.role
          from session s join app_user u on u.id = s.user_id
         where s.token_hash = $1 and s.revoked_at is null and s.expires_at > now() and u.state = 'ACTIVE'
      ), seen as (
        update session set last_seen_at = now()
         where id = (select id from found where last_seen_at < now() - interval '${SEEN_INTERVAL}')
      )
      select id, user_id, account_id, role from found`,
    values: [tokenHash],
  });
  return row;
}

export interface ApiKeyRow extends Record<string, unknown> {
  id: string;
  account_id: string;
  scopes: ApiScope[];
}

/** The live API key with this hash, or nothing; notes that it was used. */
export async function findApiKey(sql: Sql, keyHash: Buffer): Promise<ApiKeyRow | undefined> {
  const [row] = await sql.query<ApiKeyRow>({
    name: 'find_api_key',
    text: `
      with found as (
        select id, account_id, scopes, last_used_at from api_key
         where key_hash = $1 and revoked_at is null and (expires_at is null or expires_at > now())
      ), used as (
        update api_key set last_used_at = now()
         where id = (select id from found where last_used_at is null or last_used_at < now() - interval '${SEEN_INTERVAL}')
      )
      select id, account_id, scopes from found`,
    values: [keyHash],
  });
  return row;
}

/** Those of the given sessions and API keys that still open something. */
export async function findLiveCredentials(sql: Sql, ids: readonly string[]): Promise<Set<string>> {
  const rows = await sql.query<{ id: string }>({
    name: 'find_live_credentials',
    text: `
      select s.id from session s join app_user u on u.id = s.user_id
       where s.id = any ($1::uuid[]) and s.revoked_at is null and s.expires_at > now() and u.state = 'ACTIVE'
      union all
      select id from api_key
       where id = any ($1::uuid[]) and revoked_at is null and (expires_at is null or expires_at > now())`,
    values: [ids],
  });
  return new Set(rows.map(({ id }) => id));
}
