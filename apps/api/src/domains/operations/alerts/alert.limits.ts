/** How often the sender of notices looks for work without being woken, in ms. */
export const NOTICE_POLL_MS = 500;

/** How long a process has for one notice before another one takes it over, in seconds; longer than Slack or a server is waited for. */
export const NOTICE_LEASE_SECONDS = 120;

/** For how long one try goes on with the next recipient, in ms: with the slowest mail after it, it ends before the lease. */
export const MAILING_PATIENCE_MS = 30_000;

/** Between two messages of one Slack channel, in ms: Slack takes one a second (contracts §7). */
export const SLACK_SPACING_MS = 1_100;

/** How long Slack has to answer, in ms. */
export const SLACK_TIMEOUT_MS = 10_000;

/** Waits after tries that failed, in seconds: 2, 4, 8 … with this as the longest. */
export const NOTICE_MAX_BACKOFF_SECONDS = 300;

/** After how many hours an alert that could not be told is given up: a day later nobody acts on it any more. */
export const NOTICE_PATIENCE_HOURS = 24;

/** Longest that a channel rests because its server asks for it, in seconds. */
export const MAX_RETRY_AFTER_SECONDS = 3_600;

/** Channels, recipients of one, and characters of names and reasons. */
export const MAX_CHANNELS = 50;
export const MAX_CHANNEL_RECIPIENTS = 20;
export const MAX_NAME_LENGTH = 80;
export const MAX_REASON_LENGTH = 500;

/** Longest mute window, in days: longer ones are forgotten. */
export const MAX_MUTE_DAYS = 30;

/** Longest wait before an alert is escalated, in minutes. */
export const MAX_ESCALATE_MINUTES = 10_080;
