/** Fingerprint of the trouble of a channel that switched itself off. */
export function brokenFingerprint(channelId: string): string {
  return `alert-channel:${channelId}`;
}
