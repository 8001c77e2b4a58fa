/** Largest file: half a million leads with some fields. */
export const MOST_BYTES = 60_000_000;
export const MOST_ROWS = 500_000;
export const MOST_COLUMNS = 200;
export const FILE_NAME_LENGTH = 200;
/** Longest cell that is kept; no field holds more. */
export const CELL_LENGTH = 4_000;
/** Rows that one statement of an upload writes. */
export const ROWS_AT_ONCE = 2_000;
/** Rows that one step takes, and one look of a check: their locks are held together, and an abort waits for its end. */
export const STEP_ROWS = 4_000;
/** Problems that a check tells. */
export const MOST_PROBLEMS = 100;
/** Rows that are shown before columns are chosen. */
export const SAMPLE_ROWS = 5;
/** For how long rows are kept: failed ones can be fetched and mended. */
export const ROWS_KEPT_DAYS = 7;
