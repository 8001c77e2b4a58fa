import express, { type Request, type Response, Router } from 'express';
import type { FaultStore } from '../fault.store.ts';
import { type Delivery, deliver, describeAnswer, type HttpAnswer } from '../http-answer.ts';
import type { Journal } from '../journal.store.ts';
import type { Timers } from '../timers.ts';
import { answerOf, OK, objectionTo, plainAnswer, slackBehaviour } from './answers.ts';
import type { SlackWorkspace } from './workspace.store.ts';

interface Parts {
  slack: SlackWorkspace;
  faults: FaultStore;
  journal: Journal;
  timers: Timers;
}

/** Longer than any sensible client timeout. */
const HANG_MS = 120_000;
const NOTHING: HttpAnswer = { status: 0, contentType: '', body: '' };
const PLAIN: Delivery = { manner: 'plain' };

interface Result {
  answer: HttpAnswer;
  delivery: Delivery;
  taken: boolean;
  fault: string | null;
}

/** Incoming webhooks of Slack: `POST /services/T…/B…/…`. */
export function slackRoutes(parts: Parts): Router {
  const router = Router();
  router.post('/:team/:service/:token', express.text({ type: () => true, limit: '1mb' }), (req, res) => {
    const hook = `${req.params.team}/${req.params.service}/${req.params.token}`;
    const body = jsonOf(req);
    respond(parts, res, { hook, body }, resultOf(parts, hook, body));
  });
  return router;
}

function respond(
  { slack, journal, timers }: Parts,
  res: Response,
  { hook, body }: { hook: string; body: Record<string, unknown> | null },
  { answer, delivery, taken, fault }: Result,
): void {
  const text = typeof body?.text === 'string' ? body.text : null;
  slack.record({ hook, taken, status: answer.status, answer: describeAnswer(answer, delivery), body });
  journal.record({
    provider: 'slack',
    kind: 'post',
    recipient: null,
    subject: text,
    messageId: null,
    outcome: taken ? 'accepted' : delivery.manner === 'plain' ? 'rejected' : 'dropped',
    answer: describeAnswer(answer, delivery),
    faulted: fault,
  });
  deliver(res, answer, delivery, timers);
}

function resultOf({ slack, faults }: Parts, hook: string, body: Record<string, unknown> | null): Result {
  const refused = (answer: HttpAnswer, fault: string | null = null): Result => ({
    answer,
    delivery: PLAIN,
    taken: false,
    fault,
  });
  const fault = faults.take('slack');
  if (fault) {
    const behaviour = slackBehaviour(fault.behaviour);
    const answer = answerOf(behaviour, fault.delayMs);
    if (answer) return refused(answer, behaviour);
    if (behaviour === 'refused') return { ...refused(NOTHING, behaviour), delivery: { manner: 'reset' } };
    // The message stands in the channel; only the answer does not come.
    const delivery: Delivery =
      behaviour === 'hang' ? { manner: 'hang', ms: fault.delayMs ?? HANG_MS } : { manner: 'reset' };
    return { answer: OK, delivery, taken: true, fault: behaviour };
  }
  if (!/^T\w+\/B\w+\/\w+$/.test(hook)) return refused(plainAnswer(404, 'no_team'));
  if (slack.settings.revoked.includes(hook)) return refused(plainAnswer(404, 'no_service'));
  const objection = objectionTo(body);
  if (objection) return refused(objection);
  const wait = slack.settings.limited ? slack.takeTurn(hook) : 0;
  if (wait > 0) {
    return refused(plainAnswer(429, 'rate_limited', { 'retry-after': String(Math.ceil(wait / 1_000)) }));
  }
  return { answer: OK, delivery: PLAIN, taken: true, fault: null };
}

function jsonOf(req: Request): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(typeof req.body === 'string' ? req.body : '');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
  } catch {
    return null;
  }
}
