import { Migration20261120135741_initial } from './Migration20261120135741_initial.ts';
import { Migration20261120140000_delivery_tables } from './Migration20261120140000_delivery_tables.ts';
import { Migration20261121123156_delivery_for_every_fault } from './Migration20261121123156_delivery_for_every_fault.ts';
import { Migration20261121124000_delivery_rules } from './Migration20261121124000_delivery_rules.ts';
import { Migration20261121132208_inbox } from './Migration20261121132208_inbox.ts';
import { Migration20261121133000_inbox_rules } from './Migration20261121133000_inbox_rules.ts';
import { Migration20261121134203_provider_reconfigured } from './Migration20261121134203_provider_reconfigured.ts';
import { Migration20261121154623_content } from './Migration20261121154623_content.ts';
import { Migration20261121160000_content_rules } from './Migration20261121160000_content_rules.ts';
import { Migration20261121161500_tracking } from './Migration20261121161500_tracking.ts';
import { Migration20261121161501_tracking_rules } from './Migration20261121161501_tracking_rules.ts';
import { Migration20261121162500_erasure } from './Migration20261121162500_erasure.ts';
import { Migration20261121163000_statistics } from './Migration20261121163000_statistics.ts';
import { Migration20261121164500_evidence_pages } from './Migration20261121164500_evidence_pages.ts';
import { Migration20261121191029_operations } from './Migration20261121191029_operations.ts';
import { Migration20261121191500_credit_rules } from './Migration20261121191500_credit_rules.ts';
import { Migration20261121191600_operations_rules } from './Migration20261121191600_operations_rules.ts';
import { Migration20261121192024_provider_crossings } from './Migration20261121192024_provider_crossings.ts';
import { Migration20261121192100_failed_operations } from './Migration20261121192100_failed_operations.ts';
import { Migration20261121192209_credits_in_use } from './Migration20261121192209_credits_in_use.ts';
import { Migration20261121192300_credit_statements } from './Migration20261121192300_credit_statements.ts';
import { Migration20261121192316_operations_desk } from './Migration20261121192316_operations_desk.ts';
import { Migration20261121192711_sending_hold } from './Migration20261121192711_sending_hold.ts';
import { Migration20261121193000_sending_hold_rules } from './Migration20261121193000_sending_hold_rules.ts';
import { Migration20261121194000_audited_tables } from './Migration20261121194000_audited_tables.ts';
import { Migration20261121194100_corrected_addresses } from './Migration20261121194100_corrected_addresses.ts';
import { Migration20261121200900_lost_mails_by_provider } from './Migration20261121200900_lost_mails_by_provider.ts';
import { Migration20261121224909_leads } from './Migration20261121224909_leads.ts';
import { Migration20261121225000_lead_rules } from './Migration20261121225000_lead_rules.ts';
import { Migration20261122020500_lead_activity_rules } from './Migration20261122020500_lead_activity_rules.ts';
import { Migration20261122021600_lead_import_rows } from './Migration20261122021600_lead_import_rows.ts';
import { Migration20261122023000_quick_ids } from './Migration20261122023000_quick_ids.ts';
import { Migration20261122024000_lead_mailboxes } from './Migration20261122024000_lead_mailboxes.ts';
import { Migration20261122024500_lead_news } from './Migration20261122024500_lead_news.ts';
import { Migration20261122025000_lead_intake } from './Migration20261122025000_lead_intake.ts';
import { Migration20261122025500_quick_words } from './Migration20261122025500_quick_words.ts';

/** Every migration in order; a list, because the built program has no source files to look for. */
export const migrations = [
  Migration20261120135741_initial,
  Migration20261120140000_delivery_tables,
  Migration20261121123156_delivery_for_every_fault,
  Migration20261121124000_delivery_rules,
  Migration20261121132208_inbox,
  Migration20261121133000_inbox_rules,
  Migration20261121134203_provider_reconfigured,
  Migration20261121154623_content,
  Migration20261121160000_content_rules,
  Migration20261121161500_tracking,
  Migration20261121161501_tracking_rules,
  Migration20261121162500_erasure,
  Migration20261121163000_statistics,
  Migration20261121164500_evidence_pages,
  Migration20261121191029_operations,
  Migration20261121191500_credit_rules,
  Migration20261121191600_operations_rules,
  Migration20261121192024_provider_crossings,
  Migration20261121192100_failed_operations,
  Migration20261121192209_credits_in_use,
  Migration20261121192300_credit_statements,
  Migration20261121192316_operations_desk,
  Migration20261121192711_sending_hold,
  Migration20261121193000_sending_hold_rules,
  Migration20261121194000_audited_tables,
  Migration20261121194100_corrected_addresses,
  Migration20261121200900_lost_mails_by_provider,
  Migration20261121224909_leads,
  Migration20261121225000_lead_rules,
  Migration20261122020500_lead_activity_rules,
  Migration20261122021600_lead_import_rows,
  Migration20261122023000_quick_ids,
  Migration20261122024000_lead_mailboxes,
  Migration20261122024500_lead_news,
  Migration20261122025000_lead_intake,
  Migration20261122025500_quick_words,
].map((migration) => ({
  name: migration.name,
  class: migration,
}));
