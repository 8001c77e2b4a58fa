import type { LeadSettingsQuery } from '../../../gql/leads/graphql.ts';

export type Stage = LeadSettingsQuery['leadStages'][number];
export type Field = LeadSettingsQuery['leadFields'][number];
