import type { Editor } from 'grapesjs';
import { KEPT_ATTRIBUTE, KEPT_TAG, type KeptTexts } from './canvas-source.ts';
import { withMadePictures } from './made-picture.ts';

/** Turns MJML into HTML; throws where it cannot be read. */
export type Compile = (mjml: string) => string;

const WITHOUT_COLUMN = new Set(['mj-hero', 'mj-section', 'mj-wrapper']);

/** A picture of what is kept as text, as near as a browser can draw it. */
function drawn(text: string, compile: Compile): string {
  const tag = /^<([\w-]+)/.exec(text)?.[1] ?? '';
  const shown = withMadePictures(text.replace(/\{%[\s\S]*?%\}/g, ''));
  if (tag === 'mj-raw') return '';
  const inner = WITHOUT_COLUMN.has(tag)
    ? shown
    : `<mj-section padding="0"><mj-column>${shown}</mj-column></mj-section>`;
  const html = compile(`<mjml><mj-body>${inner}</mj-body></mjml>`);
  return html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'));
}

/** Teaches the canvas an element that is only shown and moved, and written back letter by letter. */
export function addKeptComponent(
  editor: Editor,
  options: { kept: () => KeptTexts; compile: Compile; name: string; parents: string },
): void {
  const textOf = (attributes: Record<string, unknown>): string =>
    options.kept().textOf(String(attributes[KEPT_ATTRIBUTE]));
  editor.Components.addType(KEPT_TAG, {
    isComponent: (element) => element.tagName?.toLowerCase() === KEPT_TAG,
    model: {
      defaults: {
        tagName: KEPT_TAG,
        name: options.name,
        droppable: false,
        draggable: options.parents,
        stylable: false,
        traits: [],
      },
      toHTML() {
        return textOf(this.getAttributes());
      },
    },
    view: {
      tagName: () => 'div',
      onRender() {
        const text = textOf(this.model.getAttributes());
        this.el.innerHTML = readable(text, options.compile);
        this.el.style.pointerEvents = 'all';
      },
    },
  });
}

function readable(text: string, compile: Compile): string {
  try {
    const html = drawn(text, compile);
    if (html !== '') return html;
  } catch {
    // What cannot be drawn is shown as it is written.
  }
  const shown = document.createElement('code');
  shown.textContent = text;
  shown.setAttribute('style', 'display:block;padding:8px 16px;background:#f5f7f8;color:#566069;font-size:12px');
  return shown.outerHTML;
}
