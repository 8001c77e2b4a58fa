import { describe, expect, it, vi } from 'vitest';
import { Renderer, TemplateError } from './renderer.ts';

const render = (content: { subject?: string; html?: string; text?: string }, variables = {}) =>
  new Renderer().render('id', () => ({ subject: 'Halo', html: null, text: null, ...content }), variables);

describe('rendering', () => {
  it('fills both ways of writing a variable', () => {
    expect(render({ subject: 'Halo {{ nama }} dan ${nama}' }, { nama: 'Siti' }).subject).toBe('Halo Siti dan Siti');
  });

  it('escapes variables in html and not in text', () => {
    const mail = render({ html: '<p>{{ nama }}</p>', text: '{{ nama }}' }, { nama: '<b>Budi</b>' });
    expect(mail.html).toBe('<p>&lt;b&gt;Budi&lt;/b&gt;</p>');
    expect(mail.text).toBe('<b>Budi</b>');
  });

  it('keeps a subject on one line whatever a variable holds', () => {
    expect(render({ subject: 'Halo {{ nama }}' }, { nama: 'A\r\nBcc: semua@toko.example' }).subject).toBe(
      'Halo A Bcc: semua@toko.example',
    );
  });

  it('names the part that cannot be read', () => {
    expect(() => render({ html: '{% if %}' })).toThrow(TemplateError);
    expect(() => render({ text: '{{ nama | no_such_filter }}' })).toThrow(/no_such_filter/);
  });

  it('does not blame the template when the machine stood still while it was rendered', () => {
    const now = performance.now.bind(performance);
    let calls = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (++calls === 2 ? now() + 60_000 : now()));
    expect(render({ text: 'Halo {{ nama }}' }, { nama: 'Siti' }).text).toBe('Halo Siti');
    expect(calls).toBeGreaterThan(4);
    clock.mockRestore();
  });

  it('stops a template that works for too long', () => {
    expect(() => render({ text: '{% for i in (1..100000000) %}{{ i }}{% endfor %}' })).toThrow(TemplateError);
  });

  it('reads no files', () => {
    for (const tag of ["{% include 'package.json' %}", "{% render 'package.json' %}", "{% layout 'package.json' %}"])
      expect(() => render({ text: tag })).toThrow(TemplateError);
  });
});

it('refuses content in which Liquid begins too often, before it is parsed', () => {
  const html = '{{ x }}'.repeat(5_001);
  expect(() => new Renderer().render('a', () => ({ subject: 'x', html, text: null }), {})).toThrow(
    'Liquid begins at more than 5000 places.',
  );
});

it('refuses what becomes longer than a mail may be', () => {
  const html = '{% for i in (1..3000) %}{{ x }}{% endfor %}';
  const render = () => new Renderer().render('a', () => ({ subject: 'x', html, text: null }), { x: 'y'.repeat(1_000) });
  expect(render).toThrow('longer than 2000000 characters');
});
