import { describe, expect, it } from 'vitest';
import { newDocument } from '../../builder/api/blocks.ts';
import { parseMjml } from '../../builder/api/mjml-document.ts';
import { convert, fits, modeOf } from './convert.ts';

const mjml = { kind: 'MJML', source: newDocument('id'), language: 'ID' } as const;
const simple = { kind: 'HTML', source: '<p>Halo <b>Sari</b></p>', language: 'ID' } as const;
const table = { kind: 'HTML', source: '<table><tr><td>Halo</td></tr></table>', language: 'ID' } as const;
const text = { kind: 'TEXT', source: 'Halo\n\nSari', language: 'ID' } as const;

describe('the mode of a body', () => {
  it('is the first that loses nothing', () => {
    expect([mjml, simple, table, text].map(modeOf)).toEqual(['builder', 'rich', 'source', 'text']);
    expect(modeOf({ ...mjml, source: '<mjml></mjml>' })).toBe('source');
  });

  it('fits only where the body stays as it is', () => {
    expect(fits(mjml, 'source')).toBe(true);
    expect(fits(mjml, 'rich')).toBe(false);
    expect(fits(table, 'rich')).toBe(false);
  });
});

describe('a change of mode', () => {
  it('says what it costs', () => {
    expect(convert(table, 'rich').lost).toEqual(['<table>', '<tr>', '<td>']);
    expect(convert(mjml, 'text').lost).toEqual(['layout']);
    expect(convert(text, 'rich')).toEqual({ kind: 'HTML', source: '<p>Halo</p>\n<p>Sari</p>', lost: [] });
  });

  it('takes simple HTML into the builder as one block', () => {
    const { source, lost } = convert(simple, 'builder');
    expect(parseMjml(source)?.blocks).toHaveLength(1);
    expect(source).toContain('<p>Halo <b>Sari</b></p>');
    expect(lost).toEqual([]);
  });
});
