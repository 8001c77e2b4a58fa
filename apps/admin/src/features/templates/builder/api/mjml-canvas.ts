import grapesjs, { type Component, type Editor } from 'grapesjs';
import type { ComponentPluginOptions } from 'grapesjs-mjml';
import { afterCanvas, type CanvasBlock, canvasBody, DRAWN, KeptTexts } from './canvas-source.ts';
import { listenForDrops } from './drop-place.ts';
import { addKeptComponent, type Compile } from './kept-component.ts';
import type { MjmlDocument } from './mjml-document.ts';
import { mjmlPlugin } from './mjml-plugin.ts';

/** Work in the canvas comes in bursts; it is told when a burst is over. Milliseconds. */
const SETTLE_MS = 250;

/** Places in the document: the number of the block, then of the child in it, and so on. */
export type ElementPath = readonly number[];

interface CanvasOptions {
  container: HTMLElement;
  /** Words for the name of the canvas, of an element that is only shown, and of the merge tags in the text toolbar. */
  words: { canvas: string; kept: string; tag: string; element: (tag: string) => string };
  mergeTags: readonly string[];
  onChange: (source: string) => void;
  onSelect: (path: ElementPath) => void;
}

interface Drawn {
  document: MjmlDocument;
  /** What each block of the document was written as when it had just been drawn. */
  blocks: Map<Component, { from: number; text: string }>;
}

/** The canvas of the builder: shows a document, and tells the document after what a person did in it. */
export class MjmlCanvas {
  readonly #editor: Editor;
  readonly #options: CanvasOptions;
  #kept = new KeptTexts();
  #drawn: Drawn | undefined;
  #told: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #selecting = false;
  #selected: ElementPath = [];
  #onDrop: ((place: number) => void) | undefined;
  /** The document has changed outside, and what the canvas still shows is older. */
  #outdated = false;

  constructor(options: CanvasOptions) {
    this.#options = options;
    this.#editor = startEditor(options, {
      kept: () => this.#kept,
      head: () => this.#drawn?.document.head ?? '',
    });
    this.#editor.on('update', () => this.#settle());
    this.#editor.on('component:selected', () => this.#tellSelection());
    this.#editor.on('canvas:frame:load:body', ({ window }: { window: Window }) => this.#listen(window));
  }

  /** Nothing has been drawn yet. */
  get empty(): boolean {
    return this.#drawn === undefined;
  }

  /** Hears of a document at once, which is drawn when typing pauses: until then the canvas has nothing to tell. */
  expect(document: MjmlDocument): void {
    this.#outdated = document.source !== this.#told;
  }

  /** Shows the document, unless it is the one the canvas has just told of. */
  draw(document: MjmlDocument): void {
    if (document.source === this.#told) return;
    clearTimeout(this.#timer);
    this.#told = document.source;
    this.#outdated = false;
    this.#kept = new KeptTexts();
    this.#drawn = { document, blocks: new Map() };
    this.#editor.setComponents(canvasBody(document, this.#kept));
    for (const [from, block] of this.#blocks().entries()) this.#drawn.blocks.set(block, { from, text: block.toHTML() });
    this.select(this.#selected);
  }

  select(path: ElementPath): void {
    this.#selected = path;
    const component = path.reduce<Component | undefined>((at, index) => at?.components().at(index), this.#body());
    this.#selecting = true;
    if (path.length > 0 && component) {
      this.#editor.select(component);
      this.#editor.Canvas.scrollTo(component, { behavior: 'auto' });
    } else this.#editor.select();
    this.#selecting = false;
  }

  /** Something of the palette is being dragged; `onDrop` gets the place among the blocks where it is put down. */
  startDrag(onDrop: (place: number) => void): void {
    this.#onDrop = onDrop;
  }

  endDrag(): void {
    this.#onDrop = undefined;
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#editor.destroy();
  }

  #body(): Component | undefined {
    return this.#editor.getWrapper()?.findType('mj-body')[0];
  }

  #blocks(): Component[] {
    return this.#body()?.components().models ?? [];
  }

  /** What is being written in the canvas is taken over, and told. */
  async #leave(): Promise<void> {
    const view: unknown = this.#editor.getEditing()?.view;
    if (isWritten(view)) await view.disableEditing();
    clearTimeout(this.#timer);
    this.#tell();
  }

  #listen(window: Window): void {
    const { document } = window;
    // Whatever is pressed beside the canvas works on what stands in it; its own toolbar is no leaving.
    window.addEventListener('blur', () => {
      setTimeout(() => {
        if (!this.#options.container.contains(globalThis.document.activeElement)) void this.#leave();
      });
    });
    window.frameElement?.setAttribute('title', this.#options.words.canvas);
    listenForDrops({
      document,
      blocks: () => this.#blocks().flatMap((block) => block.getEl() ?? []),
      onDrop: () => this.#onDrop,
    });
    // What saves on the page saves here too.
    document.addEventListener('keydown', async (event) => {
      const { key, code, ctrlKey, metaKey } = event;
      if (key.toLowerCase() !== 's' || !(ctrlKey || metaKey)) return;
      event.preventDefault();
      await this.#leave();
      globalThis.document.documentElement.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, ctrlKey, metaKey, bubbles: true }),
      );
    });
  }

  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), SETTLE_MS);
  }

  #tell(): void {
    const drawn = this.#drawn;
    if (!drawn || this.#outdated) return;
    const blocks = this.#blocks().map((block): CanvasBlock => {
      const before = drawn.blocks.get(block);
      const text = block.toHTML();
      return { from: before?.from, changed: before?.text !== text, text };
    });
    const source = afterCanvas(drawn.document, blocks);
    if (source === this.#told) return;
    this.#told = source;
    this.#options.onChange(source);
  }

  #tellSelection(): void {
    const selected = this.#editor.getSelected();
    if (this.#selecting || !selected) return;
    this.#options.onSelect(pathOf(selected));
  }
}

/** A text that a person may be writing. */
function isWritten(view: unknown): view is { disableEditing: () => Promise<void> } {
  return (
    typeof view === 'object' && view !== null && 'disableEditing' in view && typeof view.disableEditing === 'function'
  );
}

/** From the body down to the nearest element of MJML. */
function pathOf(component: Component): number[] {
  const parent = component.parent();
  if (!parent) return [];
  const above = pathOf(parent);
  const type = String(component.get('type'));
  const counts = type.startsWith('mj-') && type !== 'mj-body';
  return counts ? [...above, component.index()] : above;
}

function startEditor(options: CanvasOptions, drawn: { kept: () => KeptTexts; head: () => string }): Editor {
  const editor = grapesjs.init({
    container: options.container,
    height: '100%',
    width: 'auto',
    fromElement: false,
    storageManager: false,
    // Nothing is loaded from elsewhere, and nobody is told.
    telemetry: false,
    cssIcons: '',
    noticeOnUnload: false,
    multipleSelection: false,
    panels: { defaults: [] },
    blockManager: { custom: true },
    layerManager: { custom: true },
    styleManager: { custom: true },
    traitManager: { custom: true },
    selectorManager: { custom: true },
    assetManager: { custom: true },
    undoManager: false,
    canvas: {
      allowExternalDrop: false,
      customBadgeLabel: (component) => options.words.element(String(component.get('tagName'))),
    },
    keymaps: { defaults: {} },
    richTextEditor: { actions: ['bold', 'italic', 'underline', 'link'] },
    plugins: [
      (it) =>
        mjmlPlugin(it, {
          blocks: [],
          resetDevices: false,
          resetStyleManager: false,
          useCustomTheme: false,
          overwriteExport: false,
          customComponents: [(inner, component) => prepare(inner, component, options, drawn)],
        }),
    ],
  });
  addMergeTags(editor, options);
  return editor;
}

/** Its own defaults would hide those of the document's head, which it does not know; both are mended here. */
function prepare(
  editor: Editor,
  { opt, componentsToQuery }: ComponentPluginOptions,
  options: CanvasOptions,
  drawn: { kept: () => KeptTexts; head: () => string },
): void {
  const plain = opt.mjmlParser;
  opt.mjmlParser = (source, parsing) => {
    const text = String(source);
    try {
      return plain(text.replace('<mjml>', `<mjml>${drawn.head()}`), parsing);
    } catch {
      return plain(text, parsing);
    }
  };
  for (const type of DRAWN) editor.Components.addType(type, { model: { defaults: { 'style-default': {} } } });
  const compile: Compile = (mjml) => {
    // Its types are those of a later MJML; the one in it answers at once.
    const answer: unknown = opt.mjmlParser(mjml, {});
    return typeof answer === 'object' && answer !== null && 'html' in answer ? String(answer.html) : '';
  };
  addKeptComponent(editor, {
    kept: drawn.kept,
    compile,
    name: options.words.kept,
    parents: componentsToQuery(['mj-body', 'mj-wrapper', 'mj-column']),
  });
}

/** Puts the choice of merge tags into the toolbar over a text that is being written. */
function addMergeTags(editor: Editor, { mergeTags, words }: CanvasOptions): void {
  const choice = document.createElement('select');
  choice.setAttribute('aria-label', words.tag);
  for (const [value, label] of [['', words.tag], ...mergeTags.map((tag) => [tag, tag])])
    choice.append(new Option(label, value));
  editor.RichTextEditor.add('mergeTag', {
    icon: choice.outerHTML,
    event: 'change',
    result: (rte, action) => {
      const select = action.btn?.querySelector('select');
      if (select?.value) rte.insertHTML(`{{ ${select.value} }}`, {});
      if (select) select.value = '';
    },
  });
}
