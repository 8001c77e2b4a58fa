import { Parser } from 'htmlparser2';

/** What the rich text editor can hold; anything else it would drop. */
const HELD: Readonly<Record<string, readonly string[]>> = {
  p: [],
  br: [],
  strong: [],
  b: [],
  em: [],
  i: [],
  u: [],
  s: [],
  h1: [],
  h2: [],
  h3: [],
  ul: [],
  ol: [],
  li: [],
  blockquote: [],
  hr: [],
  code: [],
  pre: [],
  a: ['href', 'target', 'rel'],
};

const HARMLESS = ['class', 'id'];

/** Elements and attributes that rich text would lose, each once, as `<table>` and `style`. Empty: nothing is lost. */
export function lostInRichText(html: string): string[] {
  const lost = new Set<string>();
  const parser = new Parser({
    onopentag(tag, attributes) {
      const held = HELD[tag];
      if (!held) lost.add(`<${tag}>`);
      else for (const name of Object.keys(attributes)) if (![...held, ...HARMLESS].includes(name)) lost.add(name);
    },
    oncomment() {
      lost.add('<!-- -->');
    },
  });
  parser.write(html.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, ''));
  parser.end();
  return [...lost];
}

/** Plain text as HTML: blank lines part paragraphs. */
export function htmlOfText(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${part.trim().replaceAll('\n', '<br>')}</p>`)
    .join('\n');
}

/** The words of an HTML or MJML body. */
export function textOfMarkup(markup: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(tag) {
      if (/^(style|script|mj-head|title)$/.test(tag)) hidden += 1;
      if (tag === 'br') text += '\n';
    },
    ontext(part) {
      if (hidden === 0) text += part.replace(/\s+/g, ' ');
    },
    onclosetag(tag) {
      if (/^(style|script|mj-head|title)$/.test(tag)) hidden -= 1;
      if (/^(p|div|h[1-6]|li|tr|table|mj-text|mj-button)$/.test(tag)) text += '\n\n';
    },
  });
  parser.write(markup);
  parser.end();
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
