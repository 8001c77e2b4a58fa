import { asObject, BadRequestError, wholeNumber } from '../validation.ts';

interface MailketingList {
  list_id: number;
  list_name: string;
}

/** The one account that the stand-in serves. Everything here can be changed by `PUT /control/mailketing`. */
export interface MailketingAccount {
  token: string;
  /** Address of the account's owner, the `user` of ceksaldo. */
  owner: string;
  credits: number;
  /** Whole addresses, or `@domain` for every address there. */
  senders: string[];
  blacklist: string[];
  lists: MailketingList[];
  /** Where events are posted; null: nowhere. */
  webhookUrl: string | null;
  /** Appended to the address as `?secret=`; Mailketing itself signs nothing. */
  webhookSecret: string | null;
  /** Milliseconds between acceptance and the event. */
  webhookDelayMs: number;
  /** Milliseconds that the trigger `slow` holds its answer. */
  slowMs: number;
  /** HTTP status of the refusal that the trigger `flaky` gives first. */
  flakyStatus: 429 | 500;
}

const MAX_MS = 3_600_000;

export function defaultAccount(): MailketingAccount {
  return {
    token: 'sandbox-mailketing-token',
    owner: 'pemilik@toko-melati.example',
    credits: 429_405,
    senders: ['@toko-melati.example', '@merpati.example'],
    blacklist: [],
    lists: [
      { list_id: 123, list_name: 'Pelanggan Toko Melati' },
      { list_id: 124, list_name: 'Afiliasi' },
    ],
    webhookUrl: null,
    webhookSecret: null,
    webhookDelayMs: 200,
    slowMs: 60_000,
    flakyStatus: 429,
  };
}

export function isVerifiedSender(account: MailketingAccount, address: string): boolean {
  const wanted = address.trim().toLowerCase();
  const domain = wanted.slice(wanted.lastIndexOf('@'));
  if (!/^[^@\s]+@[^@\s]+$/.test(wanted)) return false;
  return account.senders.some((sender) => sender.toLowerCase() === wanted || sender.toLowerCase() === domain);
}

export function isBlacklisted(account: MailketingAccount, address: string): boolean {
  const wanted = address.trim().toLowerCase();
  return account.blacklist.some((entry) => entry.toLowerCase() === wanted);
}

type Reader<T> = (value: unknown) => { ok: true; value: T } | { ok: false; expected: string };
type Readers = { [K in keyof MailketingAccount]: Reader<MailketingAccount[K]> };

const READERS: Readers = {
  token: readText,
  owner: readText,
  credits: (value) => readNumber(value, 1_000_000_000),
  senders: readTexts,
  blacklist: readTexts,
  lists: readLists,
  webhookUrl: readUrl,
  webhookSecret: (value) => (value === null ? accept(null) : readText(value)),
  webhookDelayMs: (value) => readNumber(value, MAX_MS),
  slowMs: (value) => readNumber(value, MAX_MS),
  flakyStatus: (value) => {
    if (value === 429 || value === 500) return accept<429 | 500>(value);
    return { ok: false, expected: '429 or 500' };
  },
};

/** Changes the fields that are given and leaves the others; throws a BadRequestError before changing anything. */
export function changeAccount(account: MailketingAccount, body: unknown): void {
  const input = asObject(body);
  const problems: string[] = [];
  const change: Partial<MailketingAccount> = {};
  for (const key of Object.keys(input)) {
    if (!isAccountKey(key)) {
      problems.push(`${key}: unknown; known are ${Object.keys(READERS).join(', ')}`);
      continue;
    }
    readInto(change, key, input[key], problems);
  }
  if (problems.length > 0) throw new BadRequestError(problems);
  Object.assign(account, change);
}

function readInto<K extends keyof MailketingAccount>(
  change: Partial<Pick<MailketingAccount, K>>,
  key: K,
  value: unknown,
  problems: string[],
): void {
  const result = READERS[key](value);
  if (result.ok) change[key] = result.value;
  else problems.push(`${key}: must be ${result.expected}`);
}

function isAccountKey(key: string): key is keyof MailketingAccount {
  return Object.hasOwn(READERS, key);
}

function accept<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

function readText(value: unknown): ReturnType<Reader<string>> {
  return typeof value === 'string' && value !== '' ? accept(value) : { ok: false, expected: 'a text, not empty' };
}

function readTexts(value: unknown): ReturnType<Reader<string[]>> {
  const valid = Array.isArray(value) && value.every((item): item is string => typeof item === 'string' && item !== '');
  return valid ? accept([...value]) : { ok: false, expected: 'a list of texts' };
}

function readNumber(value: unknown, max: number): ReturnType<Reader<number>> {
  const parsed = wholeNumber(value, 0, max);
  return parsed === null ? { ok: false, expected: `a whole number from 0 to ${max}` } : accept(parsed);
}

function readUrl(value: unknown): ReturnType<Reader<string | null>> {
  if (value === null) return accept(null);
  return typeof value === 'string' && isHttpUrl(value)
    ? accept(value)
    : { ok: false, expected: 'an http or https address, or null' };
}

export function isHttpUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}

function readLists(value: unknown): ReturnType<Reader<MailketingList[]>> {
  const expected = 'a list of {"list_id": number, "list_name": text}';
  if (!Array.isArray(value)) return { ok: false, expected };
  const lists: MailketingList[] = [];
  for (const item of value) {
    if (typeof item !== 'object' || item === null || !('list_id' in item) || !('list_name' in item)) {
      return { ok: false, expected };
    }
    const id = wholeNumber(item.list_id, 1, 1_000_000_000);
    if (id === null || typeof item.list_name !== 'string') return { ok: false, expected };
    lists.push({ list_id: id, list_name: item.list_name });
  }
  return accept(lists);
}
