import { z } from 'zod';

/** Longest address to which anybody can write (RFC 5321); much longer ones fit into no index. */
export const EMAIL_LENGTH = 254;

/** An address that can be written to, and that GraphQL's `EmailAddress` shows: parts of its domain neither end with `-` nor are endless. */
export const emailAddress = z.email().regex(z.regexes.html5Email, 'Invalid email address').max(EMAIL_LENGTH);
