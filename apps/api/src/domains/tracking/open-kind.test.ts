import { expect, it } from 'vitest';
import { isOfApple, openKindOf, type Visit } from './open-kind.ts';
import { OpenKind } from './tracking.entity.ts';

const PHONE =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36';
const GOOGLE = 'Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)';
const PREFETCH =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/42.0 Safari/537.36 Edge/12.246 Mozilla/5.0';
const visit = (change: Partial<Visit>): Visit => ({
  userAgent: PHONE,
  fromApple: false,
  headOnly: false,
  recipient: 'siti@pelanggan.example',
  afterMs: 60_000,
  ...change,
});

it.each<[string, Partial<Visit>, OpenKind]>([
  ['a browser', {}, OpenKind.LIKELY_HUMAN],
  ["Google's image proxy", { userAgent: GOOGLE, recipient: 'siti@gmail.com' }, OpenKind.PROXY],
  ["Gmail's prefetch by its name", { userAgent: PREFETCH }, OpenKind.GMAIL_PREFETCH],
  [
    "Gmail's prefetch by its haste",
    { userAgent: GOOGLE, recipient: 'siti@gmail.com', afterMs: 900 },
    OpenKind.GMAIL_PREFETCH,
  ],
  ['a quick reader elsewhere', { afterMs: 900 }, OpenKind.LIKELY_HUMAN],
  ['Apple Mail', { userAgent: 'Mozilla/5.0' }, OpenKind.APPLE_MPP],
  ["Apple's network", { fromApple: true }, OpenKind.APPLE_MPP],
  ['a security service', { userAgent: 'Barracuda Sentinel (EE)' }, OpenKind.SCANNER],
  ['a program', { userAgent: 'python-requests/2.31' }, OpenKind.SCANNER],
  ['nobody who says so', { userAgent: null }, OpenKind.SCANNER],
  ['a look at the headers', { headOnly: true }, OpenKind.SCANNER],
])('%s', (_who, change, kind) => {
  expect(openKindOf(visit(change))).toBe(kind);
});

it('knows the network of Apple, also as IPv6 writes it', () => {
  expect([isOfApple('17.58.1.2'), isOfApple('::ffff:17.58.1.2'), isOfApple('18.1.1.1'), isOfApple('kosong')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
