import { Migration } from '@mikro-orm/migrations';

export class Migration20261121192711_sending_hold extends Migration {
  override name = 'Migration20261121192711_sending_hold';

  override up(): void {
    this.addSql(
      `alter table "installation" add "held_since" timestamptz(3) null, add "held_by_user_id" uuid null, add "held_note" text null;`,
    );
  }
}
