import { MASK, maskedText } from '../../../infra/masked-text.ts';

const SECRET_NAME = /pass|secret|token|authori[sz]ation|api.?key|credential|signature|cookie|link|otp/i;
const MAX_TEXT = 500;
const MAX_ITEMS = 50;
const MAX_DEPTH = 6;

/** What failed work carried, without secrets, one-time links and whole addresses; cut where it is large. */
export function maskedPayload(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskedText(value, MAX_TEXT);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return MASK;
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => maskedPayload(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, MAX_ITEMS)
      .map(([name, item]) => [name, SECRET_NAME.test(name) ? MASK : maskedPayload(item, depth + 1)]),
  );
}
