import { expect, it } from 'vitest';
import { undeclaredIn } from './used-variables.ts';

it('finds what is used and not declared, in every part', () => {
  const body = {
    subject: '{{ a }}',
    preheader: '{{ b.c }}',
    source:
      '{% for i in list %}{{ i.name }}{{ list[0].x }}{% endfor %}{% assign z = d %}{{ z }}{{ unsubscribe_url }}{% if e > 1 %}{% endif %}',
    textSource: '{{ f }}',
  };
  expect(undeclaredIn([body], [])).toEqual(['a', 'b.c', 'd', 'e', 'f', 'list']);
  expect(undeclaredIn([body], [{ name: 'b' }, { name: 'list' }, { name: 'a' }])).toEqual(['d', 'e', 'f']);
});

it('says nothing of what cannot be read', () => {
  expect(undeclaredIn([{ subject: '{% if %}', source: '{{ a }}' }], [])).toEqual(['a']);
});
