import { expect, it } from 'vitest';
import { maskedAddress } from './masked-address.ts';

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48'],
  ['unknown', null],
])('%s is kept as %s', (address, masked) => {
  expect(maskedAddress(address)).toBe(masked);
});
