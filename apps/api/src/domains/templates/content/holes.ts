import { randomBytes } from 'node:crypto';

/** What a hole stands for; where each may stand differs. */
export type HoleKind =
  /** `{{ x }}` */
  | 'output'
  /** `{% if x %}` and the like. */
  | 'tag'
  /** A conditional comment of Outlook, cleaned. */
  | 'comment'
  /** `{% if x %} class="a" {% endif %}` between attributes, cleaned. */
  | 'attributes'
  /** Style sheets, cleaned. */
  | 'style';

interface Hole {
  kind: HoleKind;
  content: string;
}

/**
 * Stands words that mean nothing to any parser in the place of what HTML tools must not touch. The words hold random
 * letters, so that nobody can write them.
 */
export class Holes {
  readonly #holes: Hole[] = [];
  readonly #prefix = `lq${randomBytes(8).toString('hex')}n`;

  hide(kind: HoleKind, content: string): string {
    this.#holes.push({ kind, content });
    return `${this.#prefix}${this.#holes.length - 1}z`;
  }

  /** Matches every hole, in any case. */
  get pattern(): RegExp {
    return new RegExp(`${this.#prefix}(\\d+)z`, 'gi');
  }

  /** The hole that a text is, as a whole; null when it is not one. */
  only(text: string): Hole | null {
    const [match] = text.matchAll(this.pattern);
    return match && match[0].length === text.length ? this.#holes[Number(match[1])]! : null;
  }

  in(text: string): Hole[] {
    return [...text.matchAll(this.pattern)].map(([, index]) => this.#holes[Number(index)]!);
  }

  /** Takes out the holes that `keep` refuses. */
  filter(text: string, keep: (hole: Hole) => boolean): string {
    return text.replace(this.pattern, (word, index: string) => (keep(this.#holes[Number(index)]!) ? word : ''));
  }

  /** Puts back holes of one kind alone, and leaves holes within them. */
  reveal(kind: HoleKind, text: string): string {
    return text.replace(this.pattern, (word, index: string) => {
      const hole = this.#holes[Number(index)]!;
      return hole.kind === kind ? hole.content : word;
    });
  }

  /** Puts back what was hidden, also within what was hidden. */
  restore(text: string): string {
    return text.replace(this.pattern, (_, index: string) => this.restore(this.#holes[Number(index)]!.content));
  }
}
