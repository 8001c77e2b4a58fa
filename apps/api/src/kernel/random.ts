import { randomBytes } from 'node:crypto';

/** Where the process gets randomness from; tests pass a predictable one. */
export interface Random {
  /** `size` unpredictable bytes. */
  bytes(size: number): Buffer;
  /** A number in [0, 1), for jitter only. */
  fraction(): number;
}

export const systemRandom: Random = { bytes: (size) => randomBytes(size), fraction: () => Math.random() };
