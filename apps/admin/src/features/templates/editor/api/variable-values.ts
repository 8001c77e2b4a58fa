import type { VariableType } from './draft.ts';

/** A value as it stands in a field. */
export function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const READERS: Record<VariableType, (text: string) => unknown> = {
  TEXT: (text) => text,
  URL: (text) => text,
  DATE: (text) => text,
  BOOLEAN: (text) => ({ true: true, false: false })[text.trim()],
  NUMBER: (text) => (Number.isFinite(Number(text)) ? Number(text) : undefined),
  MONEY: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : undefined),
  LIST: (text) => {
    const value = parsed(text);
    return Array.isArray(value) ? value : undefined;
  },
  OBJECT: (text) => {
    const value = parsed(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  },
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was typed, as the type wants it; undefined when it is none. Empty is null: there is no value. */
export function valueOfText(text: string, type: VariableType): unknown {
  return text.trim() === '' ? null : READERS[type](text);
}
