import * as z from 'zod/mini';
import { text } from '../../../../lib/search-values.ts';
import { MODES } from './modes.ts';

export const PANELS = ['blocks', 'preview', 'variables', 'check'] as const;
export type Panel = (typeof PANELS)[number];

/** What the address of the editor may hold. */
export const editSearchSchema = z.object({
  variant: text,
  language: z.catch(z.optional(z.enum(['ID', 'EN'])), undefined),
  mode: z.catch(z.optional(z.enum(MODES)), undefined),
  panel: z.catch(z.optional(z.enum(PANELS)), undefined),
  /** Address of the person it is shown as. */
  as: text,
});

export type EditSearch = z.infer<typeof editSearchSchema>;
