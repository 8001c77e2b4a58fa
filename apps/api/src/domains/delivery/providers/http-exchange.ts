import type { IncomingHttpHeaders } from 'node:http';
import { type Dispatcher, Pool } from 'undici';
import { DispatchQueue } from '../../preferences/email-type.entity.ts';
import { CONNECT_TIMEOUT_MS } from '../delivery.limits.ts';

/** Largest answer that is read, in bytes; providers answer with a few hundred. */
const MAX_ANSWER_BYTES = 64 * 1024;

/** Our id of the message goes along with every send: vendors ignore it, and whoever reads a log can follow a mail. */
export const MESSAGE_ID_HEADER = 'x-merpati-message-id';

export interface HttpRequest {
  method: 'GET' | 'POST';
  /** Below the base address, beginning with a slash. */
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What came back. */
export interface HttpAnswer {
  answered: true;
  status: number;
  headers: IncomingHttpHeaders;
  /** As far as it came. */
  body: string;
  /** Why the body ended early; null when it is whole. */
  broken: string | null;
}

/** No answer came. */
export interface HttpFailure {
  answered: false;
  /** False when not a byte of the request can have left this process. */
  sent: boolean;
  code: string;
  message: string;
}

export interface HttpExchangeOptions {
  /** Without a slash at the end. */
  baseUrl: string;
  /** Connections of each queue, so that bulk cannot hold the critical ones. */
  connections: number;
  /** From the first byte of a request to the last of its answer. */
  answerTimeoutMs: number;
}

/** Requests to one provider: bounded in time and size, never redirected, never repeated, and every failure a value. */
export class HttpExchange {
  readonly #pools: Record<DispatchQueue, Pool>;
  readonly #basePath: string;
  readonly #answerTimeoutMs: number;

  constructor({ baseUrl, connections, answerTimeoutMs }: HttpExchangeOptions) {
    const url = new URL(baseUrl);
    this.#basePath = url.pathname.replace(/\/$/, '');
    this.#answerTimeoutMs = answerTimeoutMs;
    // One deadline over the whole exchange is kept here instead of undici's two, which begin anew with each byte.
    const options = {
      connections,
      pipelining: 1,
      connect: { timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: 0,
      bodyTimeout: 0,
    };
    this.#pools = {
      [DispatchQueue.CRITICAL]: new Pool(url.origin, options),
      [DispatchQueue.NORMAL]: new Pool(url.origin, options),
      [DispatchQueue.BULK]: new Pool(url.origin, options),
    };
  }

  request(queue: DispatchQueue, { method, path, headers, body }: HttpRequest): Promise<HttpAnswer | HttpFailure> {
    return new Promise((resolve) => {
      this.#pools[queue].dispatch(
        { method, path: `${this.#basePath}${path}`, headers, body: body ?? null },
        new Exchange(this.#answerTimeoutMs, resolve),
      );
    });
  }

  /** Breaks off what is under way; those requests end as failures. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.#pools).map((pool) => pool.destroy()));
  }
}

/**
 * One request. undici's own handler interface is used because it alone tells when the request begins to be written:
 * before that moment a failure proves that nothing was accepted, after it nothing is proven.
 */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #timeoutMs: number;
  readonly #resolve: (result: HttpAnswer | HttpFailure) => void;
  readonly #chunks: Buffer[] = [];
  #size = 0;
  #started = false;
  #head: { status: number; headers: IncomingHttpHeaders } | null = null;
  #deadline: NodeJS.Timeout | undefined;

  constructor(timeoutMs: number, resolve: (result: HttpAnswer | HttpFailure) => void) {
    this.#timeoutMs = timeoutMs;
    this.#resolve = resolve;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#started = true;
    this.#deadline = setTimeout(() => controller.abort(new AnswerTimeoutError(this.#timeoutMs)), this.#timeoutMs);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status >= 200) this.#head = { status, headers };
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length;
    this.#chunks.push(chunk);
    if (this.#size > MAX_ANSWER_BYTES) controller.abort(new AnswerTooLargeError());
  }

  onResponseEnd(): void {
    this.#end(null);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(error);
  }

  #end(error: Error | null): void {
    clearTimeout(this.#deadline);
    const message = error && (error.message || error.name);
    if (this.#head) {
      const body = Buffer.concat(this.#chunks).toString('utf8');
      this.#resolve({ answered: true, ...this.#head, body, broken: message });
      return;
    }
    const code = error && 'code' in error ? String(error.code) : 'ERROR';
    this.#resolve({ answered: false, sent: this.#started, code, message: message ?? 'No answer' });
  }
}

class AnswerTimeoutError extends Error {
  readonly code = 'ANSWER_TIMEOUT';

  constructor(timeoutMs: number) {
    super(`No complete answer within ${timeoutMs} ms`);
  }
}

class AnswerTooLargeError extends Error {
  readonly code = 'ANSWER_TOO_LARGE';

  constructor() {
    super(`The answer is larger than ${MAX_ANSWER_BYTES} bytes`);
  }
}
