import type { LeadFieldValues } from '../lead.entity.ts';
import { LeadFieldType } from './lead-settings.entity.ts';

const TEXT_LENGTH = 500;
const URL_LENGTH = 2_000;
/** Numbers beyond it lose digits on their way. */
const NUMBER = /^-?\d{1,15}(\.\d{1,10})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

type Value = LeadFieldValues[string];

/** What a field of some type may hold. */
export interface FieldShape {
  type: LeadFieldType;
  choices: string[];
}

/** A value as it is kept, or why it cannot be, in English. */
export type CheckedValue = { value: Exclude<Value, null> } | { problem: string };

const checks: Record<LeadFieldType, (text: string, choices: string[]) => CheckedValue> = {
  [LeadFieldType.TEXT]: (text) =>
    text.length <= TEXT_LENGTH ? { value: text } : { problem: `A text has ${TEXT_LENGTH} characters at most.` },
  [LeadFieldType.NUMBER]: (text) =>
    NUMBER.test(text) ? { value: Number(text) } : { problem: 'A number is written with digits and a point.' },
  [LeadFieldType.DATE]: (text) => (isDay(text) ? { value: text } : { problem: 'A day is written YYYY-MM-DD.' }),
  [LeadFieldType.BOOLEAN]: (text) =>
    /^(true|false)$/i.test(text)
      ? { value: text.toLowerCase() === 'true' }
      : { problem: 'The value is `true` or `false`.' },
  [LeadFieldType.CHOICE]: (text, choices) => {
    const value = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    return value === undefined ? { problem: `The value is one of: ${choices.join(', ')}.` } : { value };
  },
  [LeadFieldType.URL]: (text) =>
    text.length <= URL_LENGTH && isWebAddress(text)
      ? { value: text }
      : { problem: 'An address begins with http:// or https://.' },
};

/** What `text`, which is not empty, says in a field. */
export function fieldValueOf({ type, choices }: FieldShape, text: string): CheckedValue {
  return checks[type](text, choices);
}

/** A value as text; null: none. */
export function fieldValueText(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return DATE.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
