import sanitizeHtml from 'sanitize-html';

export interface Element {
  tag: string;
  attributes: Record<string, string>;
}

/** Elements in the order in which they begin. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  sanitizeHtml(html, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    onOpenTag: (tag, attributes) => {
      elements.push({ tag, attributes: { ...attributes } });
    },
  });
  return elements;
}

/** Style sheets, each with whether it stands in the body. */
export function styleSheetsOf(html: string): { css: string; inBody: boolean }[] {
  const body = html.search(/<body\b/i);
  return [
    ...html
      .replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length))
      .matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi),
  ].map(({ 1: css = '', index }) => ({ css, inBody: body >= 0 && index > body }));
}
