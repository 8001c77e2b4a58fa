import juice from 'juice';
import type { Holes } from './holes.ts';
import { withStrongMediaRules } from './media-rules.ts';

const KEPT_STYLE = 'data-merpati-style';

/**
 * Puts the rules of style sheets into the elements, as mail programs that drop style sheets need it. The sheets stay, for
 * media queries and states. Expects Liquid to be hidden; a style attribute with Liquid in it stays as it is, after the rules.
 */
export function inlineCss(html: string, holes: Holes): string {
  const withSheets = holes.reveal('style', html);
  const held = withSheets.replace(/ style="([^"]*)"/g, (whole, style: string) =>
    holes.in(style).length > 0 ? ` ${KEPT_STYLE}="${style}"` : whole,
  );
  const inlined = juice(held, {
    removeStyleTags: false,
    applyWidthAttributes: false,
    applyHeightAttributes: false,
    applyAttributesTableElements: false,
    preserveImportant: true,
    inlinePseudoElements: false,
  });
  const ownStyles = [...withSheets.matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style);
  return inlined
    .replace(new RegExp(`<[^>]*${KEPT_STYLE}="[^>]*>`, 'g'), merged)
    .replace(/(<style\b[^>]*>)([\s\S]*?)(<\/style>)/gi, (_, start: string, css: string, end: string) => {
      return `${start}${withStrongMediaRules(css, ownStyles)}${end}`;
    });
}

function merged(tag: string): string {
  const kept = new RegExp(` ${KEPT_STYLE}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const without = tag.replace(new RegExp(` ${KEPT_STYLE}="[^"]*"`), '');
  const inlined = / style="([^"]*)"/.exec(without)?.[1];
  if (inlined === undefined) return tag.replace(KEPT_STYLE, 'style');
  return without.replace(/ style="[^"]*"/, () => ` style="${inlined.replace(/;?\s*$/, ';')} ${kept}"`);
}
