import express, { type ErrorRequestHandler, type Request, Router } from 'express';
import { deliver, type HttpAnswer } from '../http-answer.ts';
import { sendRoute } from '../send.route.ts';
import type { SendDesk } from '../send-desk.ts';
import type { Timers } from '../timers.ts';
import type { MailketingAccount } from './account.ts';
import { failure, readV2Send, success, unauthorized, type V2Send } from './v2-dialect.ts';

export interface MailketingV2Parts {
  account: MailketingAccount;
  timers: Timers;
  desk: SendDesk<V2Send>;
}

/** Not documented by the vendor; generous, so that a size limit is never mistaken for another fault. */
const BODY_LIMIT = '30mb';

/** API v2: JSON both ways, HTTP statuses that mean what they say. */
export function mailketingV2Routes(parts: MailketingV2Parts): Router {
  const router = Router();
  router.post(
    '/send',
    ...sendRoute(parts, express.json({ limit: BODY_LIMIT }), (req) => {
      const send = readV2Send(req.body, tokenOf(req));
      const messageId = (req.get('x-merpati-message-id') ?? send.messageId) || null;
      const recipients = send.recipient === '' ? [] : [send.recipient];
      return { input: send, label: { recipients, subject: send.subject || null, messageId } };
    }),
  );
  router.get('/credits', (req, res) => {
    const { answer, delivery } = parts.desk.query('balance', credits(parts.account, tokenOf(req)));
    deliver(res, answer, delivery, parts.timers);
  });
  router.get('/senders', (req, res) => {
    const { answer, delivery } = parts.desk.query('senders', senders(parts.account, tokenOf(req)));
    deliver(res, answer, delivery, parts.timers);
  });
  router.all(['/send', '/credits', '/senders'], (_req, res) => {
    const { status, contentType, body } = failure(405, 'Method Not Allowed');
    res.status(status).type(contentType).send(body);
  });
  router.use(answerBrokenBody);
  return router;
}

/** What the body reader cannot read, in the vendor's shape; its errors carry a status. */
const answerBrokenBody: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  if (res.headersSent || (status !== 400 && status !== 413)) {
    next(error);
    return;
  }
  const { contentType, body } = failure(status, status === 400 ? 'Bad Request' : 'Payload Too Large');
  res.status(status).type(contentType).send(body);
};

/** Clients of the vendor use either header. */
function tokenOf(req: Request): string {
  return req.get('x-api-token') ?? /^Bearer (.+)$/i.exec(req.get('authorization') ?? '')?.[1] ?? '';
}

function credits(account: MailketingAccount, token: string): HttpAnswer {
  const data = { credits: account.credits, email: account.owner };
  return unauthorized(token, account) ?? success(data, 'Credits retrieved successfully');
}

/** Whole addresses as they are; for a whole domain one address that stands for it. */
function senders(account: MailketingAccount, token: string): HttpAnswer {
  const data = account.senders.map((sender) => (sender.startsWith('@') ? `halo${sender}` : sender));
  return unauthorized(token, account) ?? success(data, 'Senders retrieved successfully');
}
