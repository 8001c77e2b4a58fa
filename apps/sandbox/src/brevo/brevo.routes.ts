import express, { type ErrorRequestHandler, type Request, Router } from 'express';
import { deliver, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import { sendRoute } from '../send.route.ts';
import { BadRequestError } from '../validation.ts';
import type { BrevoAccount } from './account.ts';
import { BrevoProblem } from './answers.ts';
import type { BrevoRouteParts } from './brevo.parts.ts';
import { keyProblem } from './dialect.ts';
import { recipientsOf } from './mail.ts';
import { headerNamed } from './message-headers.ts';
import { RateLimit } from './rate-limit.ts';
import { type BrevoRequest, readBrevoRequest } from './request.ts';
import { statisticsRoutes } from './statistics.routes.ts';
import { webhookRoutes } from './webhook.routes.ts';

/** Room for a message of 20 MB in base64; what is larger still is refused as 413 before it is read. */
const BODY_LIMIT = '32mb';

/** The part of API v3 that sending, following and looking up mail needs. */
export function brevoRoutes(parts: BrevoRouteParts): Router {
  const router = Router();
  const sends = new RateLimit(() => parts.account.sendsPerSecond);
  const json = express.json({ limit: BODY_LIMIT, type: '*/*' });
  router.post(
    '/smtp/email',
    ...sendRoute(parts, json, (req) => {
      const rate = sends.take();
      const request = readRequest(req.body);
      const input = {
        apiKey: req.get('api-key') ?? null,
        withinRate: rate.allowed,
        rateHeaders: rate.headers,
        request,
        files: [],
      };
      return { input, label: labelOf(req, request) };
    }),
  );
  router.get('/account', (req, res) => {
    const usual = keyProblem(req.get('api-key') ?? null, parts.account)?.answer ?? accountAnswer(parts.account);
    const { answer, delivery } = parts.desk.query('balance', usual);
    deliver(res, answer, delivery, parts.timers);
  });
  router.use(statisticsRoutes(parts), webhookRoutes(parts));
  router.use((req, _res) => {
    throw new BrevoProblem('document_not_found', `Not found: ${req.method} ${req.path}`, 404);
  });
  router.use(answerProblem);
  return router;
}

function readRequest(body: unknown): BrevoRequest | BrevoProblem {
  try {
    return readBrevoRequest(body);
  } catch (error) {
    if (error instanceof BrevoProblem) return error;
    throw error;
  }
}

/** Our own id where the request carries one, so that the journal can tell retries from new mails. */
function labelOf(req: Request, request: BrevoRequest | BrevoProblem) {
  const header = req.get('x-merpati-message-id') ?? null;
  if (request instanceof BrevoProblem) return { recipients: [], subject: null, messageId: header };
  return {
    recipients: request.messages.flatMap(recipientsOf),
    subject: request.messages[0]?.subject ?? null,
    messageId: header ?? headerNamed(request.headers, 'X-Merpati-Message-Id'),
  };
}

function accountAnswer(account: BrevoAccount): HttpAnswer {
  return jsonAnswer({
    organization_id: '65e1f0c2a4d1b2c3d4e5f607',
    user_id: 2_811_470,
    enterprise: false,
    email: account.email,
    firstName: 'Melati',
    lastName: 'Sari',
    companyName: account.companyName,
    address: { street: 'Jalan Kenanga 7', city: 'Bandung', zipCode: '40115', country: 'Indonesia' },
    plan: [
      { type: account.plan, creditsType: 'sendLimit', credits: account.credits },
      { type: 'sms', creditsType: 'sendLimit', credits: 0 },
    ],
    relay: { enabled: true, data: { userName: account.email, relay: 'smtp-relay.brevo.com', port: 587 } },
    marketingAutomation: { enabled: false },
  });
}

/** Whatever goes wrong is answered in the vendor's shape; body-parser marks its errors with a status. */
const answerProblem: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const { status, contentType, body } = problemOf(error).answer;
  res.status(status).type(contentType).send(body);
};

function problemOf(error: unknown): BrevoProblem {
  if (error instanceof BrevoProblem) return error;
  if (error instanceof BadRequestError) return new BrevoProblem('bad_request', error.message);
  const message = error instanceof Error ? error.message : 'Bad request';
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  if (status === 413) return new BrevoProblem('out_of_range', 'Message size exceeds the limit of 20 MB', 413);
  return status === 500 ? new BrevoProblem('bad_request', message, 500) : new BrevoProblem('bad_request', message);
}
