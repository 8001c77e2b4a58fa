import * as z from 'zod/mini';
import { text } from '../../../../lib/search-values.ts';

/** What the address of the library may hold. */
export const imagesSearchSchema = z.object({ q: text, account: text });
