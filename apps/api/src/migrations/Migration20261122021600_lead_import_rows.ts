import { Migration } from '@mikro-orm/migrations';

/** Cells of a file as JSON, which costs nothing to read back; what is wrong with a row as a code and the words at fault. */
export class Migration20261122021600_lead_import_rows extends Migration {
  override name = 'Migration20261122021600_lead_import_rows';

  override up(): void {
    this.addSql(`alter table "lead_import_row" alter column "cells" type jsonb using (to_jsonb("cells"));`);
    this.addSql(`alter table "lead_import_row" add column "detail" text null;`);
    this.addSql(`create index lead_import_row_failed on lead_import_row (import_id, line) where problem is not null`);
  }
}
