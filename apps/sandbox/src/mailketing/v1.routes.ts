import express, { type Request, type Response, Router } from 'express';
import { deliver, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { JournalKind } from '../journal.store.ts';
import { sendRoute } from '../send.route.ts';
import type { SendDesk } from '../send-desk.ts';
import type { Timers } from '../timers.ts';
import { textField } from '../validation.ts';
import type { MailketingAccount } from './account.ts';
import { RESPONSES, readV1Send, type V1Send } from './v1-dialect.ts';

export interface MailketingV1Parts {
  account: MailketingAccount;
  timers: Timers;
  desk: SendDesk<V1Send>;
}

/** Not documented by the vendor; generous, so that a size limit is never mistaken for another fault. */
const BODY_LIMIT = '30mb';

/** API v1: form-encoded POSTs that answer 200 with JSON, business failures included. */
export function mailketingV1Routes(parts: MailketingV1Parts): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: BODY_LIMIT });

  router.post(
    '/send',
    ...sendRoute(parts, form, (req) => {
      const send = readV1Send(req.body);
      const messageId = req.get('x-merpati-message-id') ?? null;
      return { input: send, label: { recipients: present(send.recipient), subject: send.subject || null, messageId } };
    }),
  );
  router.post('/ceksaldo', form, (req, res) =>
    answerQuery(parts, req, res, 'balance', balance(parts.account, req.body)),
  );
  router.post('/viewlist', form, (req, res) => answerQuery(parts, req, res, 'lists', lists(parts.account, req.body)));
  router.post('/addsubtolist', form, (req, res) =>
    answerQuery(parts, req, res, 'subscribe', subscribe(parts.account, req.body)),
  );
  router.all(['/send', '/ceksaldo', '/viewlist', '/addsubtolist'], (_req, res) => {
    res.status(405).set('allow', 'POST').json({ status: 'failed', response: 'Method Not Allowed' });
  });
  return router;
}

function present(recipient: string): string[] {
  return recipient === '' ? [] : [recipient];
}

function answerQuery(
  parts: MailketingV1Parts,
  req: Request,
  res: Response,
  kind: JournalKind,
  usual: HttpAnswer,
): void {
  const { answer, delivery } = parts.desk.query(kind, usual, textField(req.body, 'email') || null);
  deliver(res, answer, delivery, parts.timers);
}

function balance(account: MailketingAccount, body: unknown): HttpAnswer {
  const problem = tokenProblem(account, body);
  if (problem) return jsonAnswer({ status: false, response: problem });
  return jsonAnswer({ status: true, credits: String(account.credits), user: account.owner });
}

function lists(account: MailketingAccount, body: unknown): HttpAnswer {
  const problem = tokenProblem(account, body);
  if (problem) return jsonAnswer({ status: 'failed', message: problem });
  return jsonAnswer({ status: 'success', lists: account.lists });
}

function subscribe(account: MailketingAccount, body: unknown): HttpAnswer {
  const problem = tokenProblem(account, body);
  if (problem) return jsonAnswer({ status: 'failed', response: problem });
  const known = account.lists.some((list) => String(list.list_id) === textField(body, 'list_id'));
  if (!known) return jsonAnswer({ status: 'failed', response: 'List Not Found' });
  if (!textField(body, 'email').includes('@')) return jsonAnswer({ status: 'failed', response: 'Empty Email' });
  return jsonAnswer({ status: 'success', response: 'Subscriber Added' });
}

function tokenProblem(account: MailketingAccount, body: unknown): string | null {
  const token = textField(body, 'api_token');
  if (token.trim() === '') return RESPONSES.noToken;
  return token === account.token ? null : RESPONSES.wrongToken;
}
