import { LeadActivity, LeadScoreRule } from './activity/lead-activity.entity.ts';
import { LeadImport, LeadImportRow } from './import/lead-import.entity.ts';
import { LeadIntake } from './intake/lead-intake.entity.ts';
import { Lead, LeadNote, LeadTask } from './lead.entity.ts';
import { OrderFacts, RecipientFacts } from './recipient-facts.entity.ts';
import { LeadField, LeadStage } from './settings/lead-settings.entity.ts';

export const leadsEntities = [
  Lead,
  LeadActivity,
  LeadField,
  LeadImport,
  LeadImportRow,
  LeadIntake,
  LeadNote,
  LeadScoreRule,
  LeadStage,
  LeadTask,
  OrderFacts,
  RecipientFacts,
];
