import * as z from 'zod/mini';
import { startOfWibDay } from './format/date-time.ts';

// An address may be old or made by hand: a value that cannot be is dropped, not refused.

export const text = z.catch(z.optional(z.string()), undefined);

/** A WIB day, `2026-11-20`. */
export const day = z.catch(
  z.optional(
    z
      .string()
      .check(z.refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(startOfWibDay(value).getTime()))),
  ),
  undefined,
);
