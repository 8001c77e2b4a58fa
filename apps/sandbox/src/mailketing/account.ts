import {
  accept,
  changeFields,
  includesAddress,
  isListedSender,
  MAX_MS,
  type Reader,
  type Readers,
  readNumber,
  readOneOf,
  readOptionalText,
  readText,
  readTexts,
  readUrl,
} from '../field-readers.ts';
import { wholeNumber } from '../validation.ts';

interface MailketingList {
  list_id: number;
  list_name: string;
}

/** The one account that v1 and v2 serve. Everything here can be changed by `PUT /control/mailketing`. */
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
  return isListedSender(account.senders, address);
}

export function isBlacklisted(account: MailketingAccount, address: string): boolean {
  return includesAddress(account.blacklist, address);
}

const MAX_CREDITS = 1_000_000_000;

const READERS: Readers<MailketingAccount> = {
  token: readText,
  owner: readText,
  credits: readNumber(MAX_CREDITS),
  senders: readTexts,
  blacklist: readTexts,
  lists: readLists,
  webhookUrl: readUrl,
  webhookSecret: readOptionalText,
  webhookDelayMs: readNumber(MAX_MS),
  slowMs: readNumber(MAX_MS),
  flakyStatus: readOneOf([429, 500]),
};

/** Changes the fields that are given and leaves the others; throws a BadRequestError before changing anything. */
export function changeAccount(account: MailketingAccount, body: unknown): void {
  changeFields(account, READERS, body);
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
