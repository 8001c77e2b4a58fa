/** How often rates, queues and workers are checked, in ms: a provider that fails is to be seen within a minute. */
export const RATES_EVERY_MS = 15_000;

/** How often failed operations are looked at, in ms: a burst is to be told at once. */
export const FAILURES_EVERY_MS = 2_000;

/** How often each process asks whether a round is due, in ms. */
export const WATCH_POLL_MS = 1_000;

/**
 * Windows of the rate of a provider. The short one sees a provider that begins to fail within a minute, and needs many mails to be more
 * than chance; the long one sees it for those who send few.
 */
export const SHORT_WINDOW_SECONDS = 60;
export const SHORT_WINDOW_SAMPLE = 50;
export const LONG_WINDOW_SECONDS = 300;
export const LONG_WINDOW_SAMPLE = 20;

/** Fewest things that a rate of an hour or a day is judged by: one failure of ten is chance. */
export const RATE_SAMPLE = 20;

/** Complaints are counted in permille: fewer mails than this say nothing of them. */
export const COMPLAINT_SAMPLE = 1_000;

/**
 * A trouble is over once its figure has come back a fifth of the way from the limit to the ideal (delivery: 95 % → 96 %; bounces: 5 % → 4 %), so
 * that a figure that trembles around its limit is one crossing and not many.
 */
export const RECOVERY_SHARE = 0.2;

/** A burst: more than so many failures of one cause in so many minutes (the figures). */
export const BURST_FAILURES = 3;
export const BURST_MINUTES = 5;

/**
 * Failures whose latest is older than this begin no alert, in hours: what failed before Merpati watched failures, or while nothing ran, is on the
 * desk and no news.
 */
export const FRESH_FAILURE_HOURS = 1;

/** Window of what the screen shows of providers, in minutes. */
export const PROVIDER_WINDOW_MINUTES = 15;

/** Latest sends that the time to success is measured on; more would not change it, and each is a look-up. */
export const TIME_SAMPLE = 5_000;

/** Opens come in for hours: mails younger than this are not compared with those of the week before, in hours. */
export const OPEN_SETTLE_HOURS = 6;

/** A provider that rests for less, in seconds, recovers by itself and is not told. */
export const RESTING_SECONDS = 120;

/** Silence of all workers that is more than a restart, in seconds. */
export const WORKERS_GONE_SECONDS = 60;

/** Days that hourly samples are kept. */
export const HISTORY_DAYS = 90;

/** Hours that one run of the hourly job fills at most after a standstill. */
export const HOURS_PER_RUN = 24 * 14;

/** Late news changes these hours of rates of mails yet. */
export const LATE_NEWS_HOURS = 24;

/** Shortest time between two computations for live screens, in ms, and the longest: waiting grows by itself. */
export const FEED_MIN_MS = 3_000;
export const FEED_MAX_MS = 15_000;
