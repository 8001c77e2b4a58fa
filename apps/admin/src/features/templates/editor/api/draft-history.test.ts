import { describe, expect, it } from 'vitest';
import { begin, change, redo, undo } from './draft-history.ts';

describe('undo', () => {
  it('goes back by what was done, not by letters', () => {
    let history = begin('');
    for (const [index, text] of ['H', 'Ha', 'Hal'].entries()) history = change(history, text, 'subject', index * 100);
    history = change(history, 'Halo', 'subject', 5_000);
    expect(undo(history).present).toBe('Hal');
    expect(undo(undo(history)).present).toBe('');
  });

  it('goes forth again, until something else is written', () => {
    const written = change(change(begin('a'), 'b', 'subject', 0), 'c', 'body', 10);
    expect(redo(undo(written)).present).toBe('c');
    const other = change(undo(written), 'd', 'body', 20);
    expect(redo(other).present).toBe('d');
    expect(undo(other).present).toBe('b');
  });

  it('stops at the ends', () => {
    const history = begin('a');
    expect(undo(history)).toEqual(history);
    expect(redo(history)).toEqual(history);
  });
});
