import type { Variant } from './shares.ts';

export type BodyKind = 'MJML' | 'HTML' | 'TEXT';
export type Language = 'ID' | 'EN';
export const LANGUAGES: readonly Language[] = ['ID', 'EN'];

export const VARIABLE_TYPES = ['TEXT', 'NUMBER', 'MONEY', 'DATE', 'BOOLEAN', 'URL', 'LIST', 'OBJECT'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

export interface DraftVariable {
  name: string;
  type: VariableType;
  required: boolean;
  defaultValue: unknown;
  sample: unknown;
  description: string | null;
}

export interface DraftBody {
  variant: string;
  language: Language;
  kind: BodyKind;
  subject: string;
  preheader: string | null;
  source: string;
  textSource: string | null;
}

/** What a person edits and what is saved. */
export interface DraftContent {
  variables: readonly DraftVariable[];
  variants: readonly Variant[];
  bodies: readonly DraftBody[];
}

export function bodyOf({ bodies }: DraftContent, variant: string, language: Language): DraftBody | undefined {
  return bodies.find((body) => body.variant === variant && body.language === language);
}

export function withBody(content: DraftContent, body: DraftBody): DraftContent {
  const others = content.bodies.filter(
    ({ variant, language }) => variant !== body.variant || language !== body.language,
  );
  return { ...content, bodies: [...others, body] };
}

/** The variants as they are to be; a new one begins with the bodies of the first. */
export function withVariants(content: DraftContent, variants: readonly Variant[]): DraftContent {
  const first = content.variants[0]?.name ?? 'A';
  const kept = content.bodies.filter(({ variant }) => variants.some(({ name }) => name === variant));
  const begun = variants
    .filter(({ name }) => !content.variants.some((before) => before.name === name))
    .flatMap(({ name }) =>
      content.bodies.filter(({ variant }) => variant === first).map((body) => ({ ...body, variant: name })),
    );
  return { ...content, variants, bodies: [...kept, ...begun] };
}

/** Everything in the content that Liquid may stand in. */
export function textsOf({ bodies }: DraftContent): string[] {
  return bodies.flatMap(({ subject, preheader, source, textSource }) => [
    subject,
    preheader ?? '',
    source,
    textSource ?? '',
  ]);
}

/** The bodies of `now` as the server cleaned them, where nobody has written on since they were sent. */
export function cleaned(now: DraftContent, sent: DraftContent, answered: readonly DraftBody[]): DraftContent {
  const bodies = now.bodies.map((body) => {
    const before = bodyOf(sent, body.variant, body.language);
    const after = answered.find(({ variant, language }) => variant === body.variant && language === body.language);
    return after && before?.source === body.source && after.source !== body.source
      ? { ...body, source: after.source }
      : body;
  });
  return bodies.every((body, index) => body === now.bodies[index]) ? now : { ...now, bodies };
}
