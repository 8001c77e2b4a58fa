import { INBOX_TRIES } from '../../infra/inbox.ts';

/** Events and hits that one transaction works on; bounds its statements and how long it holds locks. */
export const BATCH = 500;

/** How often a worker looks for events whose next try has come, in ms; new ones wake it. */
export const LOOK_MS = 1_000;

const FIRST_RETRY_MS = 2_000;
const GROWTH = 3;

/** Wait before the next try after `attempts` failed ones, in ms: 2, 6, 18, 54 s; an attempt under way has ended by the last of them. */
export function retryDelayMs(attempts: number): number {
  return FIRST_RETRY_MS * GROWTH ** attempts;
}

/** True when the try that comes after `attempts` failed ones is the last. */
export function isLastTry(attempts: number): boolean {
  return attempts + 1 >= INBOX_TRIES;
}

/** Whoever follows several links of a mail this soon after it was sent is a machine, in seconds. */
export const HASTE_SECONDS = 2;

/** How often statistics are brought up to date, in ms. */
export const ROLL_UP_MS = 3_000;

/** Evidence that one round tells timelines of leads; their locks are held together. */
export const LEAD_NEWS_AT_ONCE = 2_000;
