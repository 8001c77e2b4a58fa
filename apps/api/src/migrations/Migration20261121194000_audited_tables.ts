import { Migration } from '@mikro-orm/migrations';

interface Audited {
  table: string;
  /** What stands before its ids. */
  prefix: string;
  /** Column of the id, where it is not `id`. */
  key?: string;
  /** Columns whose values are not shown. */
  masked?: string[];
  /** Columns that say nothing about what a person did. */
  ignored?: string[];
}

/** Kept current by the program whoever acts. */
const NOTES = ['updated_at', 'updated_by_user_id', 'created_at', 'last_used_at', 'sequence'];

const AUDITED: Audited[] = [
  { table: 'account', prefix: 'acc' },
  { table: 'app_user', prefix: 'usr', masked: ['password_hash'], ignored: ['last_signed_in_at'] },
  { table: 'api_key', prefix: 'key', masked: ['key_hash'] },
  { table: 'sender_identity', prefix: 'snd' },
  { table: 'sender_default', prefix: '', key: 'type_key' },
  { table: 'sender_domain', prefix: 'dom', masked: ['dkim_private_key'], ignored: ['checked_at', 'checks'] },
  { table: 'email_type', prefix: '', key: 'key' },
  { table: 'provider', prefix: 'prv', masked: ['secrets'], ignored: ['reconfigured_at'] },
  {
    table: 'provider_health',
    prefix: 'prv',
    key: 'provider_id',
    ignored: ['failures', 'tested_at', 'test_passed', 'test_text', 'credits', 'credits_at', 'trial_until'],
  },
  {
    table: 'provider_credit',
    prefix: 'prv',
    key: 'provider_id',
    ignored: ['level', 'credits', 'checked_at', 'crossings', 'announced'],
  },
  { table: 'route', prefix: 'route' },
  { table: 'sending_limit', prefix: 'limit' },
  { table: 'template', prefix: 'tpl' },
  { table: 'image', prefix: 'img', masked: ['bytes', 'hash'] },
];

/**
 * Whoever changes a row of these tables stands in the audit log with what the row was and is: the database writes it in the
 * same transaction, so that no code path can forget. The program says who acts by the setting `merpati.actor`.
 */
export class Migration20261121194000_audited_tables extends Migration {
  override name = 'Migration20261121194000_audited_tables';

  override up(): void {
    this.#functions();
    for (const { table, prefix, key = 'id', masked = [], ignored = [] } of AUDITED) {
      const args = [prefix, key, masked.join(','), [...NOTES, ...ignored].join(',')].map((arg) => `'${arg}'`);
      this.addSql(`
        create trigger ${table}_audited after insert or update or delete on ${table}
          for each row execute function audit_change(${args.join(', ')})`);
    }
    this.addSql(`
      create trigger message_event_audited after insert on message_event for each row when (new.actor_user_id is not null)
        execute function audit_decision()`);
  }

  #functions(): void {
    this.addSql(`
      create function new_id() returns uuid language sql volatile as $$
        select (substr(first::text, 1, 14) || '7' || substr(gen_random_uuid()::text, 16))::uuid
          from first_id_at(clock_timestamp()) as first
      $$`);
    this.addSql(`
      create function audited_row(row_now jsonb, masked text[], ignored text[]) returns jsonb language sql immutable as $$
        select jsonb_object_agg(key, case
                 when value = 'null' then value
                 when key = any (masked) then '"•••"'
                 when length(value::text) > 2000 then to_jsonb('(' || length(value::text) || ' characters)')
                 else value end)
          from jsonb_each(row_now) where key <> all (ignored)
      $$`);
    this.addSql(`
      create function audit_change() returns trigger language plpgsql as $$
      declare
        actor jsonb := nullif(current_setting('merpati.actor', true), '')::jsonb;
        masked text[] := string_to_array(tg_argv[2], ',');
        ignored text[] := string_to_array(tg_argv[3], ',');
        was jsonb;
        is_now jsonb;
        one jsonb;
      begin
        if actor is null then return null; end if;
        if tg_op <> 'INSERT' then was := to_jsonb(old); end if;
        if tg_op <> 'DELETE' then is_now := to_jsonb(new); end if;
        one := coalesce(is_now, was);
        if tg_op = 'UPDATE' then
          select array_agg(key) || ignored into ignored from jsonb_each(was) where value = is_now -> key;
        end if;
        was := audited_row(was, masked, ignored);
        is_now := audited_row(is_now, masked, ignored);
        if was is null and is_now is null then return null; end if;
        insert into audit_entry (id, account_id, actor_user_id, actor_key_id, action, subject, details, before, after, ip)
        values (new_id(), (case tg_table_name when 'account' then one ->> 'id' else one ->> 'account_id' end)::uuid,
                (actor ->> 'user')::uuid, (actor ->> 'key')::uuid,
                tg_table_name || case tg_op when 'INSERT' then '.created' when 'UPDATE' then '.changed' else '.removed' end,
                concat_ws('_', nullif(tg_argv[0], ''), one ->> tg_argv[1]),
                jsonb_build_object('operation', actor ->> 'operation'), was, is_now, actor ->> 'ip');
        return null;
      end $$`);
    this.addSql(`
      create function audit_decision() returns trigger language plpgsql as $$
      declare
        actor jsonb := nullif(current_setting('merpati.actor', true), '')::jsonb;
      begin
        insert into audit_entry (id, account_id, actor_user_id, action, subject, details, ip)
        values (new_id(), new.account_id, new.actor_user_id, 'message.' || lower(new.kind), 'msg_' || new.message_id,
                jsonb_strip_nulls(jsonb_build_object('operation', actor ->> 'operation', 'note', new.note)), actor ->> 'ip');
        return null;
      end $$`);
  }
}
