import { expect } from 'vitest';
import { eventually } from './waiting.ts';

/** What a test file may leave open of none: connections, listeners, timers that keep a process alive, child processes. */
const WATCHED = ['TCPSocketWrap', 'TCPServerWrap', 'TLSWrap', 'Timeout', 'ProcessWrap'];

export type Resources = Record<string, number>;

/** What keeps this process alive now. */
export function openResources(): Resources {
  const open = process.getActiveResourcesInfo();
  return Object.fromEntries(WATCHED.map((kind) => [kind, open.filter((one) => one === kind).length]));
}

/** Fails when more is open than `before`, after giving what is just closing a moment. */
export async function expectNothingLeft(before: Resources): Promise<void> {
  const grown = () => {
    const now = openResources();
    return Object.fromEntries(WATCHED.filter((kind) => now[kind]! > before[kind]!).map((kind) => [kind, now[kind]]));
  };
  // The wait itself is one timer, but none is running while the probe looks.
  await eventually('everything that was opened is closed', () => Object.keys(grown()).length === 0, 5_000).catch(
    () => undefined,
  );
  expect(grown(), 'still open after the last test').toEqual({});
}
