import express, { type Request, type Response, Router } from 'express';
import { deliver, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { Journal, JournalKind } from '../journal.store.ts';
import type { Timers } from '../timers.ts';
import type { MailketingAccount } from './account.ts';
import { formField, readSendForm } from './form-content.ts';
import type { SendService } from './send.service.ts';
import { RESPONSES } from './send-plan.ts';

export interface MailketingParts {
  account: MailketingAccount;
  journal: Journal;
  send: SendService;
  timers: Timers;
}

/** Not documented by the vendor; generous, so that a size limit is never mistaken for another fault. */
const BODY_LIMIT = '30mb';

/** API v1: form-encoded POSTs that answer 200 with JSON, business failures included. */
export function mailketingV1Routes(parts: MailketingParts): Router {
  const router = Router();
  const form = express.urlencoded({ extended: false, limit: BODY_LIMIT });

  router.post(
    '/send',
    (req, _res, next) => {
      if (parts.send.refusesConnection()) req.socket.resetAndDestroy();
      else next();
    },
    form,
    (req, res) => {
      const { answer, delivery } = parts.send.send(readSendForm(req.body), req.get('x-merpati-message-id') ?? null);
      deliver(res, answer, delivery, parts.timers);
    },
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

function answerQuery(parts: MailketingParts, req: Request, res: Response, kind: JournalKind, answer: HttpAnswer): void {
  parts.journal.record({
    provider: 'mailketing',
    kind,
    recipient: formField(req.body, 'email') || null,
    subject: null,
    messageId: null,
    outcome: 'answered',
    answer: `HTTP ${answer.status} ${answer.body.slice(0, 120)}`,
    faulted: null,
  });
  deliver(res, answer, { manner: 'plain' }, parts.timers);
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
  const known = account.lists.some((list) => String(list.list_id) === formField(body, 'list_id'));
  if (!known) return jsonAnswer({ status: 'failed', response: 'List Not Found' });
  if (!formField(body, 'email').includes('@')) return jsonAnswer({ status: 'failed', response: 'Empty Email' });
  return jsonAnswer({ status: 'success', response: 'Subscriber Added' });
}

function tokenProblem(account: MailketingAccount, body: unknown): string | null {
  const token = formField(body, 'api_token');
  if (token.trim() === '') return RESPONSES.noToken;
  return token === account.token ? null : RESPONSES.wrongToken;
}
