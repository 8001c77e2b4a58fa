import type { Response } from 'express';
import type { Timers } from './timers.ts';
import { breakTls, resetConnection } from './tls-front.ts';

/** What a stand-in means to answer, before a fault gets at it. */
export interface HttpAnswer {
  status: number;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
}

/**
 * How the answer reaches the client, or does not.
 * `late` waits `ms` first, `drip` sends one byte every `ms`, `hang` says nothing for `ms` and then destroys the
 * connection, `truncated` promises more bytes than it sends, `reset` and `tls` destroy the connection.
 */
export type Delivery =
  | { manner: 'plain' | 'truncated' | 'reset' | 'tls' }
  | { manner: 'late' | 'drip' | 'hang'; ms: number };

export function jsonAnswer(body: object, status = 200): HttpAnswer {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}

export function htmlAnswer(status: number, title: string): HttpAnswer {
  const body = `<html><head><title>${title}</title></head><body><center><h1>${title}</h1></center></body></html>\n`;
  return { status, contentType: 'text/html; charset=UTF-8', body };
}

/** What the journal keeps of an answer and of the way it went. */
export function describeAnswer(answer: HttpAnswer, delivery: Delivery): string {
  const text = `HTTP ${answer.status} ${answer.body.slice(0, 120).trim()}`;
  switch (delivery.manner) {
    case 'plain':
      return text;
    case 'late':
      return `(after ${delivery.ms} ms) ${text}`;
    case 'drip':
      return `(one byte every ${delivery.ms} ms) ${text}`;
    case 'truncated':
      return `(cut off) ${text}`;
    case 'hang':
      return '(no answer)';
    case 'reset':
      return '(connection reset)';
    case 'tls':
      return '(TLS alert instead of an answer)';
  }
}

export function deliver(res: Response, answer: HttpAnswer, delivery: Delivery, timers: Timers): void {
  switch (delivery.manner) {
    case 'plain':
      sendWhole(res, answer);
      return;
    case 'late':
      whileConnected(
        res,
        timers.after(delivery.ms, () => sendWhole(res, answer)),
      );
      return;
    case 'hang':
      whileConnected(
        res,
        timers.after(delivery.ms, () => res.destroy()),
      );
      return;
    case 'drip':
      sendByteByByte(res, answer, delivery.ms, timers);
      return;
    case 'truncated':
      sendTruncated(res, answer);
      return;
    case 'reset':
      resetConnection(res.socket);
      return;
    case 'tls':
      breakTls(res.socket);
      return;
  }
}

function writeHead(res: Response, answer: HttpAnswer, contentLength: number): void {
  res.writeHead(answer.status, {
    ...answer.headers,
    'content-type': answer.contentType,
    'content-length': String(contentLength),
  });
}

function sendWhole(res: Response, answer: HttpAnswer): void {
  const body = Buffer.from(answer.body);
  writeHead(res, answer, body.length);
  res.end(body);
}

function sendTruncated(res: Response, answer: HttpAnswer): void {
  const body = Buffer.from(answer.body);
  writeHead(res, answer, body.length);
  res.write(body.subarray(0, Math.floor(body.length / 2)), () => res.destroy());
}

function sendByteByByte(res: Response, answer: HttpAnswer, ms: number, timers: Timers): void {
  const body = Buffer.from(answer.body);
  let sent = 0;
  let cancel = () => {};
  writeHead(res, answer, body.length);
  res.flushHeaders();
  const next = (): void => {
    res.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent < body.length) cancel = timers.after(ms, next);
    else res.end();
  };
  cancel = timers.after(ms, next);
  res.once('close', () => cancel());
}

function whileConnected(res: Response, cancel: () => void): void {
  res.once('close', cancel);
}
