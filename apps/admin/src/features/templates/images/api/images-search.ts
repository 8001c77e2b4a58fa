import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/** What the address of the library may hold. */
export const imagesSearchSchema = z.object({ q: text, account: text });
