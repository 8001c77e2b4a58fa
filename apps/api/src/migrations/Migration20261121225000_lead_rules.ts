import { Migration } from '@mikro-orm/migrations';

/** What the entity definitions cannot say of leads: how they are found, what is unique, and that people's settings are audited. */
export class Migration20261121225000_lead_rules extends Migration {
  override name = 'Migration20261121225000_lead_rules';

  override up(): void {
    this.#uniqueness();
    this.#words();
    this.#sorting();
    this.#auditing();
  }

  #uniqueness(): void {
    this.addSql(`create unique index lead_email on lead (account_id, email) where email is not null`);
    this.addSql(`alter table lead add constraint lead_reachable check (email is not null or whatsapp is not null)`);
    this.addSql(`
      create unique index lead_activity_source on lead_activity (lead_id, source_key) where source_key is not null`);
  }

  /**
   * Words of name, address and number, tags behind a `#` and values of custom fields behind a `=`, each with its account before it: one
   * index serves search, tags and fields, and no account's search walks through another's leads.
   */
  #words(): void {
    this.addSql(`
      create function lead_prefix(account_id uuid) returns text language sql immutable parallel safe as $$
        select substr(account_id::text, 25) || ':'
      $$`);
    this.addSql(`
      create function lead_words(account_id uuid, name text, email text, whatsapp text, tags text[], fields jsonb) returns tsvector
      language sql immutable parallel safe as $$
        select array_to_tsvector(array(
          select distinct lead_prefix(account_id) || left(word, 100)
            from regexp_split_to_table(lower(concat_ws(' ', name, email, whatsapp)), '[^[:alnum:]]+') as word
           where word <> ''
          union
          select lead_prefix(account_id) || '#' || lower(tag) from unnest(tags) as tag
          union
          select lead_prefix(account_id) || '=' || key || '=' || left(lower(value), 200)
            from jsonb_each_text(fields) where value is not null))
      $$`);
    this.addSql(`
      alter table lead add column words tsvector
        generated always as (lead_words(account_id, name, email, whatsapp, tags, fields)) stored`);
    this.addSql(`create index lead_by_word on lead using gin (words)`);
  }

  #sorting(): void {
    this.addSql(`create index lead_by_score on lead (account_id, score desc, id desc)`);
    this.addSql(`create index lead_by_activity on lead (account_id, last_activity_at desc, id desc)`);
    this.addSql(`create index lead_by_name on lead (account_id, lower(coalesce(name, email, whatsapp)), id)`);
    this.addSql(`create index lead_by_status on lead (account_id, status, id desc)`);
    this.addSql(`create index lead_by_source on lead (account_id, source, id desc)`);
    this.addSql(`create index lead_task_open on lead_task (account_id, due_at, id) where done_at is null`);
  }

  #auditing(): void {
    for (const [table, prefix] of [
      ['lead_stage', 'lst'],
      ['lead_field', 'lfd'],
      ['lead_score_rule', 'lsr'],
    ])
      this.addSql(`
        create trigger ${table}_audited after insert or update or delete on ${table}
          for each row execute function audit_change('${prefix}', 'id', '', '')`);
  }
}
