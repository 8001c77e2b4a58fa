import { BadInputError } from './errors.ts';

/** Page size when the caller names none, and the most it may ask for. */
export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 100;

export interface PageRequest {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface Page<T> {
  items: T[];
  cursorOf: (item: T) => string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  /** Counts only when somebody asks. */
  count: () => Promise<number>;
}

/** The page size to use; throws BadInputError for less than 1. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1) throw new BadInputError('"first" must be 1 or more.');
  return Math.min(size, MAX_PAGE_SIZE);
}

export function encodeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key in a cursor, checked by `isKey`; throws BadInputError for anything this server did not make. */
export function decodeCursor(cursor: string | null | undefined, isKey: (key: string) => boolean): string | null {
  if (cursor === null || cursor === undefined) return null;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!isKey(key)) throw new BadInputError('"after" is not a cursor of this list.');
  return key;
}

/** Builds a page from `size + 1` fetched rows: the extra one only tells that there is more. */
export function toPage<T>(
  rows: T[],
  size: number,
  options: { after: string | null; keyOf: (row: T) => string; count: () => Promise<number> },
): Page<T> {
  return {
    items: rows.slice(0, size),
    cursorOf: (row) => encodeCursor(options.keyOf(row)),
    hasNextPage: rows.length > size,
    hasPreviousPage: options.after !== null,
    count: options.count,
  };
}
