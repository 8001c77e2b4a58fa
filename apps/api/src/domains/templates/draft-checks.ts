import { liquidPlaces, MAX_LIQUID_PLACES } from '../../infra/content/renderer.ts';
import type { TemplateVariable, TemplateVariant } from './template.entity.ts';
import { withinLength } from './template-words.ts';
import { BodiesInvalid, TextTooLong, VariablesInvalid, VariantsInvalid } from './templates.errors.ts';
import {
  ALL_SHARES,
  MAX_ELEMENTS,
  MAX_PREHEADER_LENGTH,
  MAX_SOURCE_LENGTH,
  MAX_STYLE_WORK,
  MAX_SUBJECT_LENGTH,
  MAX_VARIABLES,
  MAX_VARIANTS,
} from './templates.limits.ts';
import { hasType } from './variable-types.ts';

const VARIANT_NAME = /^[A-H]$/;
const VARIABLE_NAME = /^[a-zA-Z_][a-zA-Z0-9_]*(\.[a-zA-Z_][a-zA-Z0-9_]*)*$/;
const MAX_VARIABLE_NAME = 100;
const MAX_DESCRIPTION = 500;
/** A sample list of an order is far smaller, in characters of JSON. */
const MAX_VALUE = 20_000;

/** Throws VariantsInvalid. */
export function checkedVariants(variants: TemplateVariant[]): TemplateVariant[] {
  const names = new Set(variants.map(({ name }) => name));
  if (variants.length === 0 || variants.length > MAX_VARIANTS)
    throw new VariantsInvalid(`A version has 1 to ${MAX_VARIANTS} variants.`);
  if (names.size < variants.length || variants.some(({ name }) => !VARIANT_NAME.test(name)))
    throw new VariantsInvalid('Variants are named A to H, each once.');
  if (variants.some(({ share }) => share < 0) || variants.reduce((sum, { share }) => sum + share, 0) !== ALL_SHARES)
    throw new VariantsInvalid(`The shares must sum to ${ALL_SHARES}.`);
  return variants.map(({ name, share }) => ({ name, share })).sort((one, other) => one.name.localeCompare(other.name));
}

/** Throws VariablesInvalid. */
export function checkedVariables(variables: TemplateVariable[]): TemplateVariable[] {
  if (variables.length > MAX_VARIABLES)
    throw new VariablesInvalid(`A version may declare ${MAX_VARIABLES} variables.`, MAX_VARIABLES);
  const names = new Set<string>();
  return variables.map((variable, index) => {
    const { name, type, required, defaultValue, sample, description } = variable;
    if (!VARIABLE_NAME.test(name) || name.length > MAX_VARIABLE_NAME || isReserved(name))
      throw new VariablesInvalid(`"${name}" cannot be the name of a variable.`, index);
    if (names.has(name)) throw new VariablesInvalid(`"${name}" stands there twice.`, index);
    names.add(name);
    for (const value of [defaultValue, sample]) {
      if (value !== null && !hasType(value, type))
        throw new VariablesInvalid(`A value given for "${name}" is no ${type}.`, index);
      if (JSON.stringify(value ?? null).length > MAX_VALUE)
        throw new VariablesInvalid(`A value given for "${name}" is too long.`, index);
    }
    if ((description?.length ?? 0) > MAX_DESCRIPTION)
      throw new VariablesInvalid(`The description of "${name}" is too long.`, index);
    return { name, type, required, defaultValue, sample, description };
  });
}

function isReserved(name: string): boolean {
  return name.split('.').some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype');
}

interface Body {
  variant: string;
  language: string;
  subject: string;
  preheader: string | null;
  source: string;
  textSource: string | null;
}

/** Throws BodiesInvalid, TextTooLong. */
export function checkedBodies<T extends Body>(bodies: T[]): T[] {
  const places = new Set<string>();
  for (const [index, body] of bodies.entries()) {
    if (!VARIANT_NAME.test(body.variant)) throw new BodiesInvalid(`There is no variant "${body.variant}".`, index);
    const place = `${body.variant} ${body.language}`;
    if (places.has(place)) throw new BodiesInvalid(`There are two bodies for ${place}.`, index);
    places.add(place);
    const at = ['bodies', String(index)];
    withinLength(body.subject, MAX_SUBJECT_LENGTH, [...at, 'subject']);
    withinLength(body.preheader ?? '', MAX_PREHEADER_LENGTH, [...at, 'preheader']);
    for (const part of ['source', 'textSource'] as const) {
      if ((body[part]?.length ?? 0) > MAX_SOURCE_LENGTH) throw new TextTooLong([...at, part], MAX_SOURCE_LENGTH);
      if (liquidPlaces(body[part] ?? '') > MAX_LIQUID_PLACES)
        throw new BodiesInvalid(`Liquid begins at more than ${MAX_LIQUID_PLACES} places.`, index);
      checkWork(body[part] ?? '', index);
    }
  }
  return bodies;
}

/** Inlining looks at every element for every rule, and nesting takes stack: what no newsletter comes near would hold everybody up. */
function checkWork(source: string, index: number): void {
  const elements = source.match(/<[a-z]/gi)?.length ?? 0;
  if (elements > MAX_ELEMENTS) throw new BodiesInvalid(`It has more than ${MAX_ELEMENTS} elements.`, index);
  const rules = source.match(/\{[^{%]/g)?.length ?? 0;
  if (rules * elements > MAX_STYLE_WORK)
    throw new BodiesInvalid('It has too many style rules for so many elements.', index);
}
