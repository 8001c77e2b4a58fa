import { z } from 'zod';
import { ANSWER_TIMEOUT_MS } from '../delivery.limits.ts';

/** What every provider over HTTP can be told; `baseUrl` is the vendor's own unless set. */
export function httpSettings(baseUrl: string) {
  return z.object({
    baseUrl: z
      .url({ protocol: /^https?$/, message: 'The base address must be an http or https address.' })
      .refine((url) => URL.canParse(url) && !new URL(url).username, 'The base address must not hold a password.')
      .default(baseUrl),
    connections: wholeNumber('The number of connections', 1, 100).default(20),
    answerTimeoutMs: wholeNumber('The answer time-out (ms)', 100, 300_000).default(ANSWER_TIMEOUT_MS),
  });
}

export function wholeNumber(what: string, min: number, max: number) {
  const message = `${what} must be a whole number from ${min} to ${max}.`;
  return z.int(message).min(min, message).max(max, message);
}

/** A path below the base address. */
export function pathSetting(path: string) {
  return z
    .string()
    .regex(/^\/[\w./-]+$/, 'A path must begin with a slash and hold no spaces.')
    .default(path);
}

/** A secret of one line, as it goes into a header. */
export function secretSetting(name: string) {
  return z
    .string({ message: `The ${name} is missing.` })
    .regex(/^[\x21-\x7e]+$/, `The ${name} must be one line without spaces.`);
}
