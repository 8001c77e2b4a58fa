import {
  accept,
  changeFields,
  MAX_MS,
  type Readers,
  type Reading,
  readBoolean,
  readNumber,
  readOneOf,
  readOptionalText,
  readText,
  readTexts,
  readUrl,
} from '../field-readers.ts';
import { wholeNumber } from '../validation.ts';

const PLANS = ['payAsYouGo', 'free', 'subscription'] as const;

/** The one account that the stand-in serves. Everything here can be changed by `PUT /control/brevo`. */
export interface BrevoAccount {
  apiKey: string;
  email: string;
  companyName: string;
  plan: (typeof PLANS)[number];
  /** One per recipient. */
  credits: number;
  /** Verified ones: whole addresses, or `@domain` for every address there. */
  senders: string[];
  /** Recipients whose mail is accepted and then answered with the event `blocked`. */
  blocked: string[];
  /** Name of the key inside the body's `headers`, in any case; null: no idempotency. */
  idempotencyKey: string | null;
  /** Milliseconds that a key is remembered. */
  idempotencyTtlMs: number;
  sendsPerSecond: number;
  /** Of GET /smtp/emails. */
  lookupsPerSecond: number;
  /** Gets every event, besides the webhooks registered through the API; null: nowhere. */
  webhookUrl: string | null;
  /** Sent as `Authorization: Bearer`. */
  webhookToken: string | null;
  /** Events of one request in one POST, as an array. */
  webhookBatched: boolean;
  /** Milliseconds between acceptance and the events. */
  webhookDelayMs: number;
  /** Milliseconds until each further try after 429 or no answer. */
  webhookRetryMs: number[];
  /** Milliseconds that the trigger `slow` holds its answer. */
  slowMs: number;
  /** HTTP status of the refusal that the trigger `flaky` gives first. */
  flakyStatus: 429 | 500;
}

const MINUTE_MS = 60_000;
const MAX_CREDITS = 1_000_000_000;
const MAX_RATE = 1_000_000;
const MAX_RETRY_MS = 24 * 60 * MINUTE_MS;

export function defaultBrevoAccount(): BrevoAccount {
  return {
    apiKey: 'sandbox-brevo-key',
    email: 'pemilik@toko-melati.example',
    companyName: 'Toko Melati',
    plan: 'payAsYouGo',
    credits: 250_000,
    senders: ['@toko-melati.example', '@merpati.example'],
    blocked: [],
    idempotencyKey: 'idempotencyKey',
    idempotencyTtlMs: 30 * MINUTE_MS,
    sendsPerSecond: 1_000,
    lookupsPerSecond: 2,
    webhookUrl: null,
    webhookToken: null,
    webhookBatched: false,
    webhookDelayMs: 200,
    webhookRetryMs: [10 * MINUTE_MS, 60 * MINUTE_MS, 120 * MINUTE_MS, 480 * MINUTE_MS],
    slowMs: 60_000,
    flakyStatus: 429,
  };
}

const READERS: Readers<BrevoAccount> = {
  apiKey: readText,
  email: readText,
  companyName: readText,
  plan: readOneOf(PLANS),
  credits: readNumber(MAX_CREDITS),
  senders: readTexts,
  blocked: readTexts,
  idempotencyKey: readOptionalText,
  idempotencyTtlMs: readNumber(MAX_MS),
  sendsPerSecond: readNumber(MAX_RATE, 1),
  lookupsPerSecond: readNumber(MAX_RATE, 1),
  webhookUrl: readUrl,
  webhookToken: readOptionalText,
  webhookBatched: readBoolean,
  webhookDelayMs: readNumber(MAX_MS),
  webhookRetryMs: readDelays,
  slowMs: readNumber(MAX_MS),
  flakyStatus: readOneOf([429, 500]),
};

/** Changes the fields that are given and leaves the others; throws a BadRequestError before changing anything. */
export function changeBrevoAccount(account: BrevoAccount, body: unknown): void {
  changeFields(account, READERS, body);
}

function readDelays(value: unknown): Reading<number[]> {
  const delays = Array.isArray(value) ? value.map((item) => wholeNumber(item, 0, MAX_RETRY_MS)) : [null];
  const valid = delays.filter((delay) => delay !== null);
  if (valid.length === delays.length) return accept(valid);
  return { ok: false, expected: `a list of whole numbers from 0 to ${MAX_RETRY_MS}` };
}
