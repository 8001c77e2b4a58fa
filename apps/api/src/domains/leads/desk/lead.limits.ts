/** Tags of one lead: more are a custom field in disguise, and each is a word of the index. */
export const MOST_TAGS = 50;
export const TAG_LENGTH = 60;
export const NAME_LENGTH = 200;
/** Of a proof of consent. */
export const PROOF_LENGTH = 500;
/** Rows that a list counts; more is told as one more than this. */
export const MOST_COUNTED = 10_000;
/** Leads of an export, as one answer holds them. */
export const MOST_EXPORTED = 50_000;
/** Newest leads of an account among which tags are counted, so that the answer takes the same time for a million leads. */
export const TAGS_AMONG = 50_000;
/** Tags that are told at once. */
export const MOST_TAGS_TOLD = 100;
/** Leads that one statement changes. */
export const CHANGED_AT_ONCE = 1_000;
