import { expect, test } from 'vitest';
import { withoutSentValues } from './sent-values.ts';

const SECRET = 'kenanga "kuning" wangi';

test.each([
  [
    `Variable "$input" got invalid value { password: ${JSON.stringify(SECRET)} }; Field "email" was not provided.`,
    'Variable "$input" does not fit: Field "email" was not provided.',
  ],
  [
    `Variable "$input" got invalid value "a; b at \\"c\\"; d" at "input.email"; Value is not a valid address: ${SECRET}`,
    'Variable "$input" does not fit at "input.email": Value is not a valid address: …',
  ],
  ['Cannot query field "abc" on type "Query".', 'Cannot query field "abc" on type "Query".'],
])('%s', (message, expected) => {
  expect(withoutSentValues(message, { query: '', variables: { input: [{ password: SECRET }] } })).toBe(expected);
});

test('literals of the document go too', () => {
  const query = `{ a(password: ${JSON.stringify(SECRET)}, note: """rahasia sekali""") }`;
  expect(withoutSentValues(`found ${JSON.stringify(SECRET)} and rahasia sekali`, { query, variables: null })).toBe(
    'found "…" and …',
  );
});
