import { expect, it } from 'vitest';
import { withStrongMediaRules } from './media-rules.ts';

it('lets rules of media queries win against what is copied into elements', () => {
  const css =
    'p{color:red}@media (max-width:600px){p{color:blue;margin:0 !important}b{background:url("a;b.png");top:1px}}i{color:green}';
  expect(withStrongMediaRules(css, [])).toBe(
    'p{color:red}@media (max-width:600px){p{color:blue !important;margin:0 !important}b{background:url("a;b.png") !important;top:1px !important}}i{color:green}',
  );
});

it("leaves alone what the author's own elements say", () => {
  const css = '@media print{p{padding:0;color:blue}}';
  expect(withStrongMediaRules(css, ['padding-left:4px;margin:0'])).toBe(
    '@media print{p{padding:0;color:blue !important}}',
  );
});

it('copes with a sheet that does not end', () => {
  expect(withStrongMediaRules('@media x{p{color:red', [])).toBe('@media x{p{color:red');
});
