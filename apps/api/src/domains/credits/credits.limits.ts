/** Top-ups and adjustments of more credits than this are asked for twice: the amount stands in the input a second time. */
export const CONFIRM_ABOVE = 100_000;

/** Most credits that one top-up or adjustment moves: a slip of the finger is not a fortune. */
export const MAX_AMOUNT = 1_000_000_000;

/** Longest reason, in characters. */
export const MAX_REASON_LENGTH = 500;

/** Days over which the forecast looks back: a week has every weekday once. */
export const BURN_DAYS = 7;

/** How long the link to a statement works, in seconds: a click follows at once. */
export const STATEMENT_LINK_SECONDS = 15 * 60;

/** How often low balances are looked for, in ms. */
export const WARN_EVERY_MS = 30_000;
