import { invalid } from './answers.ts';

/** Keys in the body's `headers` that steer Brevo and are no headers of the mail. */
const CONTROL_KEYS: ReadonlySet<string> = new Set(['sender.ip', 'x-sib-sandbox']);

/** Set by Brevo itself; "standard email headers are not supported" says its SDK. */
const STANDARD: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'subject',
  'date',
  'message-id',
  'sender',
  'reply-to',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'return-path',
]);

export function readMessageHeaders(value: unknown): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw invalid('headers is not valid');
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string' || !/^[!-9;-~]+$/.test(name) || /[\r\n]/.test(text)) {
      throw invalid(`headers: ${name} is not valid`);
    }
    headers[name] = text;
  }
  return headers;
}

/** A key of any case; null where it is not among the headers. */
export function headerNamed(headers: Readonly<Record<string, string>>, wanted: string): string | null {
  const lower = wanted.toLowerCase();
  for (const [name, value] of Object.entries(headers)) if (name.toLowerCase() === lower) return value;
  return null;
}

/** What reaches the mail: names in Title-Case as Brevo converts them, its own keys and standard headers left out. */
export function mailHeaders(
  headers: Readonly<Record<string, string>>,
  idempotencyKey: string | null,
): Array<{ name: string; value: string }> {
  return Object.entries(headers).flatMap(([name, value]) => {
    const lower = name.toLowerCase();
    const own = CONTROL_KEYS.has(lower) || STANDARD.has(lower) || lower === idempotencyKey?.toLowerCase();
    return own ? [] : [{ name: titleCase(name), value }];
  });
}

function titleCase(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('-');
}
