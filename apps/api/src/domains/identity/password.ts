import { hash, verify } from '@node-rs/argon2';
import { PasswordTooShort } from './identity.errors.ts';

export const MIN_PASSWORD_LENGTH = 12;
/** More than anybody types; hashing longer ones would only cost time. */
const MAX_PASSWORD_LENGTH = 256;

/** argon2id with 19 MiB, two passes, one lane: the OWASP minimum of 2023, about 30 ms here. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

let decoy: Promise<string> | null = null;

/** Throws PasswordTooShort. */
export async function hashPassword(password: string): Promise<string> {
  if (password.length < MIN_PASSWORD_LENGTH) throw new PasswordTooShort(MIN_PASSWORD_LENGTH);
  return hash(password.slice(0, MAX_PASSWORD_LENGTH), cost);
}

/** Takes as long for a user without a password (`hashed` null) as for a wrong one. */
export async function passwordMatches(hashed: string | null, password: string): Promise<boolean> {
  decoy ??= hash('not a password of anybody', cost);
  const matches = await verify(hashed ?? (await decoy), password.slice(0, MAX_PASSWORD_LENGTH));
  return hashed !== null && matches;
}
