export type KeyState = 'active' | 'expired' | 'revoked';

/** Whether a key opens anything now. */
export function keyStateOf(key: { revokedAt: string | null; expiresAt: string | null }, now: Date): KeyState {
  if (key.revokedAt !== null) return 'revoked';
  return key.expiresAt !== null && Date.parse(key.expiresAt) <= now.getTime() ? 'expired' : 'active';
}
