import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave, type SaveOutcome } from './autosave.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk(outcomes: SaveOutcome[] = []) {
  const saved: string[] = [];
  const states: string[] = [];
  const autosave = new Autosave<string>({
    save: async (content) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const outcome = outcomes.shift() ?? 'saved';
      if (outcome === 'saved') saved.push(content);
      return outcome;
    },
    onState: ({ kind }) => states.push(kind),
  });
  return { autosave, saved, states };
}

describe('autosave', () => {
  it('saves once when typing pauses', async () => {
    const { autosave, saved, states } = desk();
    for (const text of ['H', 'Ha', 'Halo']) autosave.change(text);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(saved).toEqual(['Halo']);
    expect(states.at(-1)).toBe('saved');
  });

  it('never saves two at a time and ends with the newest', async () => {
    const { autosave, saved } = desk();
    autosave.change('satu');
    const first = autosave.flush();
    autosave.change('dua');
    autosave.change('tiga');
    await vi.advanceTimersByTimeAsync(3_000);
    await first;
    expect(saved).toEqual(['satu', 'tiga']);
  });

  it('keeps what could not be saved for the next try', async () => {
    const { autosave, saved, states } = desk(['failed']);
    autosave.change('satu');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(states.at(-1)).toBe('failed');
    const again = autosave.flush();
    await vi.advanceTimersByTimeAsync(200);
    expect(await again).toBe(true);
    expect(saved).toEqual(['satu']);
  });

  it('waits after a conflict until a person decides', async () => {
    const { autosave, saved, states } = desk(['conflict']);
    autosave.change('satu');
    await vi.advanceTimersByTimeAsync(2_000);
    autosave.change('dua');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved).toEqual([]);
    expect(states.at(-1)).toBe('conflict');
    void autosave.resolve(true);
    await vi.advanceTimersByTimeAsync(500);
    expect(saved).toEqual(['dua']);
  });

  it('drops what a person gives up', async () => {
    const { autosave, saved } = desk(['conflict']);
    autosave.change('satu');
    await vi.advanceTimersByTimeAsync(2_000);
    void autosave.resolve(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(saved).toEqual([]);
  });
});
