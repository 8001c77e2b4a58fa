import { describe, expect, it } from 'vitest';
import { bodyOf, cleaned, type DraftBody, type DraftContent, textsOf, withBody, withVariants } from './draft.ts';

const body: DraftBody = {
  variant: 'A',
  language: 'ID',
  kind: 'HTML',
  subject: 'Halo {{ nama }}',
  preheader: null,
  source: '<p>${nama}</p><script></script>',
  textSource: null,
};
const content: DraftContent = { variables: [], variants: [{ name: 'A', share: 100 }], bodies: [body] };

describe('a draft', () => {
  it('begins a new variant with the bodies of the first and forgets a removed one', () => {
    const two = withVariants(content, [
      { name: 'A', share: 50 },
      { name: 'B', share: 50 },
    ]);
    expect(bodyOf(two, 'B', 'ID')?.subject).toBe('Halo {{ nama }}');
    expect(withVariants(two, [{ name: 'B', share: 100 }]).bodies.map(({ variant }) => variant)).toEqual(['B']);
  });

  it('takes over what the server cleaned, unless somebody has written on', () => {
    const answered = [{ ...body, source: '<p>{{ nama }}</p>' }];
    expect(bodyOf(cleaned(content, content, answered), 'A', 'ID')?.source).toBe('<p>{{ nama }}</p>');
    const written = withBody(content, { ...body, source: '<p>baru</p>' });
    expect(cleaned(written, content, answered)).toBe(written);
  });

  it('knows every text that may ask for a variable', () => {
    expect(textsOf(content)).toContain('Halo {{ nama }}');
  });
});
