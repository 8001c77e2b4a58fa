/** Silence after which a worker counts as dead, in seconds. Gate R4 wants its messages moving again within five. */
export const LEASE_SECONDS = 2.5;

/** How often a worker says that it lives, in ms: five signs in a lease, so that a busy machine does not kill the living. */
export const HEARTBEAT_MS = 500;

/** How often each worker looks for the dead and for due messages whose wake-up was lost, in ms. */
export const SWEEP_MS = 250;
export const POLL_MS = 1_000;

/** How often each worker looks for uncertain mail whose provider can be asked, in ms. */
export const LOOK_MS = 1_000;

/** Largest subject, and largest body (html and text together), in characters. Gmail clips at 102 kB; providers take 20 MB. */
export const MAX_SUBJECT_LENGTH = 998;
export const MAX_BODY_LENGTH = 2_000_000;

/** Largest variables and metadata, as JSON, in characters. */
export const MAX_JSON_LENGTH = 100_000;

export const MAX_HEADERS = 20;
export const MAX_HEADER_LENGTH = 900;

/** Longest a provider may take to answer, in ms. */
export const CONNECT_TIMEOUT_MS = 10_000;
export const ANSWER_TIMEOUT_MS = 30_000;

/** Longest piece of a provider's answer that is kept, in characters. */
export const MAX_WORDS_LENGTH = 2_000;

/** Longest wait between two tries, in seconds. */
export const MAX_BACKOFF_SECONDS = 600;
export const BACKOFF_FACTOR = 3;

/** After how long a provider is first asked what became of an UNKNOWN message, and the waits between the next times, in seconds. */
export const FIRST_LOOK_UP_SECONDS = 10;
export const LOOK_UP_WAITS_SECONDS = [60, 300, 1_800];

/** After how long a message of unknown outcome is sent once more where its type says so, in seconds. */
export const RESEND_AFTER_SECONDS = 120;

/** After how long in uncertainty the credits of a mail are given back, in ms, counted from when it became uncertain. */
export const UNCONFIRMED_AFTER_MS = 24 * 3_600_000;

/** How often that is looked for, in ms. */
export const GIVE_BACK_EVERY_MS = 60_000;

/** How long a worker holds a mail for a provider's rate before it gives it back, and for how long then, in ms. */
export const RATE_PATIENCE_MS = 5_000;
export const RATE_DELAY_MS = 10_000;

/** Files of a mail: how many, and how large together, in bytes. Brevo takes 20 MB a mail, base64 makes a third more of them. */
export const MAX_ATTACHMENTS = 10;
export const MAX_ATTACHMENT_BYTES = 14_000_000;

/** Files of a whole batch, in bytes, where mails that name the same address share what is read from it: all lie in memory at once. */
export const MAX_BATCH_FILE_BYTES = 64_000_000;

/** Copies of a mail, mails of a batch, and how far ahead a mail may be scheduled. */
export const MAX_CC = 10;
export const MAX_BATCH = 500;
export const MAX_SCHEDULE_DAYS = 365;
