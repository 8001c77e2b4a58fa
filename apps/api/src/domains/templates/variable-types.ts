import { VariableType } from './template.entity.ts';

/** True when a value, as JSON brings it, fits a declared type. */
export function hasType(value: unknown, type: VariableType): boolean {
  return checks[type](value);
}

const checks: Record<VariableType, (value: unknown) => boolean> = {
  [VariableType.TEXT]: (value) => typeof value === 'string' || isNumber(value),
  [VariableType.NUMBER]: (value) => isNumber(value) || isNumeric(value),
  [VariableType.MONEY]: (value) =>
    Number.isSafeInteger(value) || (typeof value === 'string' && /^-?\d{1,15}$/.test(value)),
  [VariableType.DATE]: (value) => typeof value === 'string' && value !== '' && !Number.isNaN(Date.parse(value)),
  [VariableType.BOOLEAN]: (value) => typeof value === 'boolean',
  [VariableType.URL]: (value) => typeof value === 'string' && isWebAddress(value),
  [VariableType.LIST]: (value) => Array.isArray(value),
  [VariableType.OBJECT]: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && ['http:', 'https:', 'mailto:', 'tel:'].includes(new URL(value).protocol);
}
