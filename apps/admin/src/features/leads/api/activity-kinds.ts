import type { LeadActivityKind } from '../../../gql/leads/graphql.ts';

const MAIL = [
  'EMAIL_SENT',
  'EMAIL_DELIVERED',
  'EMAIL_OPENED',
  'EMAIL_CLICKED',
  'EMAIL_BOUNCED',
  'EMAIL_COMPLAINED',
  'UNSUBSCRIBED',
] as const satisfies readonly LeadActivityKind[];

const SHOP = ['FORM_SUBMITTED', 'PURCHASED', 'EVENT'] as const satisfies readonly LeadActivityKind[];

const WORK = [
  'CREATED',
  'IMPORTED',
  'TAG_ADDED',
  'TAG_REMOVED',
  'STAGE_CHANGED',
  'STATUS_CHANGED',
  'FIELD_CHANGED',
  'NOTE_WRITTEN',
  'TASK_DONE',
  'MERGED',
] as const satisfies readonly LeadActivityKind[];

export const ACTIVITY_KINDS = [...MAIL, ...SHOP, ...WORK];

export const TOPICS = ['all', 'mail', 'shop', 'work'] as const;
export type Topic = (typeof TOPICS)[number];

/** What each choice of the timeline shows; null: everything. */
export const KINDS_OF: Record<Topic, LeadActivityKind[] | null> = {
  all: null,
  mail: [...MAIL],
  shop: [...SHOP],
  work: [...WORK],
};
