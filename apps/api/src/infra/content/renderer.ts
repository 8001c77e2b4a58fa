import { Liquid, type Template } from 'liquidjs';
import { registerFilters } from './filters.ts';

/** Work a template may do: rendering longer than this, or larger, is refused. Milliseconds, characters. */
const RENDER_LIMIT_MS = 200;
const MEMORY_LIMIT = 20_000_000;
/** The limit is measured by the clock, and a busy machine stands still for longer now and then; a greedy template takes too long each time. */
const RENDER_TRIES = 3;
const COMPILED_KEPT = 200;
/** Contents that are kept compiled, in characters of their source together; compiled they take about five times as much. */
const COMPILED_LENGTH = 8_000_000;
/** Places where Liquid begins, in one part: each costs time before anything is rendered, and no mail needs as many. */
export const MAX_LIQUID_PLACES = 5_000;
/** Largest part of one mail, in characters. */
const MAX_RENDERED = 2_000_000;

const limits = { renderLimit: RENDER_LIMIT_MS, memoryLimit: MEMORY_LIMIT, parseLimit: 4_000_000 };
/** No partials: the default is to read them from the working directory, which holds more than templates. */
const shared = { ...limits, templates: {}, ownPropertyOnly: true, strictFilters: true, relativeReference: false };
const htmlEngine = new Liquid({ ...shared, outputEscape: 'escape' });
const textEngine = new Liquid(shared);
registerFilters(htmlEngine, { html: true });
registerFilters(textEngine, { html: false });

export interface Content {
  subject: string;
  html: string | null;
  text: string | null;
}

/** Raised when a template cannot be read or rendered; `part` is the field at fault. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly part: keyof Content;

  constructor(part: keyof Content, cause: unknown) {
    super(cause instanceof Error ? cause.message.split('\n')[0]! : String(cause));
    this.part = part;
  }
}

interface Compiled {
  subject: Template[];
  html: Template[] | null;
  text: Template[] | null;
}

/** Turns stored content into the mail of one recipient. Content is parsed once and kept by id. */
export class Renderer {
  readonly #compiled = new Map<string, Compiled & { length: number }>();
  #length = 0;

  /** Throws TemplateError. Line breaks in a rendered subject become spaces. */
  render(contentId: string, content: () => Content, variables: Record<string, unknown>): Content {
    const compiled = this.#compile(contentId, content);
    const subject = rendered('subject', () => textEngine.renderSync(compiled.subject, variables));
    return {
      subject: subject.replace(/[\r\n]+/g, ' ').trim(),
      html: compiled.html && rendered('html', () => htmlEngine.renderSync(compiled.html!, variables)),
      text: compiled.text && rendered('text', () => textEngine.renderSync(compiled.text!, variables)),
    };
  }

  has(contentId: string): boolean {
    return this.#compiled.has(contentId);
  }

  #compile(contentId: string, content: () => Content): Compiled {
    const known = this.#compiled.get(contentId);
    if (known) return known;
    const { subject, html, text } = content();
    const compiled = {
      subject: part('subject', () => parsed(textEngine, subject)),
      html: html === null ? null : part('html', () => parsed(htmlEngine, html)),
      text: text === null ? null : part('text', () => parsed(textEngine, text)),
    };
    this.#keep(contentId, compiled, subject.length + (html?.length ?? 0) + (text?.length ?? 0));
    return compiled;
  }

  /** The oldest go when there are too many or they are too large together; the newest always stays. */
  #keep(contentId: string, compiled: Compiled, length: number): void {
    this.#compiled.set(contentId, { ...compiled, length });
    this.#length += length;
    for (const [id, old] of this.#compiled) {
      if (id === contentId || (this.#compiled.size <= COMPILED_KEPT && this.#length <= COMPILED_LENGTH)) break;
      this.#compiled.delete(id);
      this.#length -= old.length;
    }
  }
}

function parsed(engine: Liquid, source: string): Template[] {
  if (liquidPlaces(source) > MAX_LIQUID_PLACES)
    throw new Error(`Liquid begins at more than ${MAX_LIQUID_PLACES} places.`);
  return engine.parse(withLiquidTags(source));
}

/** How often Liquid begins in a source. */
export function liquidPlaces(source: string): number {
  return source.match(/\{[{%]|\$\{/g)?.length ?? 0;
}

/** People write `${user_name}`; the template language is Liquid. */
export function withLiquidTags(source: string): string {
  return source.replace(/\$\{\s*([a-zA-Z_][\w.]*)\s*\}/g, '{{ $1 }}');
}

function rendered(name: keyof Content, render: () => unknown): string {
  return part(name, () => {
    for (let tries = 1; ; tries += 1) {
      try {
        const text = String(render());
        if (text.length > MAX_RENDERED) throw new Error(`It becomes longer than ${MAX_RENDERED} characters.`);
        return text;
      } catch (error) {
        if (tries === RENDER_TRIES || !isTimeLimit(error)) throw error;
      }
    }
  });
}

function isTimeLimit(error: unknown): boolean {
  return error instanceof Error && error.message.includes('render limit exceeded');
}

function part<T>(name: keyof Content, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new TemplateError(name, error);
  }
}
