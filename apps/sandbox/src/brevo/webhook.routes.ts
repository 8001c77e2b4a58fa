import express, { type RequestHandler, Router } from 'express';
import { deliver, type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { BrevoRouteParts } from './brevo.parts.ts';
import { keyProblem } from './dialect.ts';
import type { BrevoWebhook } from './webhook.store.ts';

/** POST, GET and DELETE /webhooks. */
export function webhookRoutes(parts: Pick<BrevoRouteParts, 'account' | 'timers' | 'desk' | 'webhookStore'>): Router {
  const router = Router();
  const handle = (answerTo: (body: unknown, id: string) => HttpAnswer): RequestHandler<{ id?: string }> => {
    return (req, res) => {
      const refused = keyProblem(req.get('api-key') ?? null, parts.account);
      const usual = refused?.answer ?? answerTo(req.body, req.params.id ?? '');
      const { answer, delivery } = parts.desk.query('webhooks', usual);
      deliver(res, answer, delivery, parts.timers);
    };
  };
  router.post(
    '/webhooks',
    express.json(),
    handle((body) => jsonAnswer({ id: parts.webhookStore.add(body).id }, 201)),
  );
  router.get(
    '/webhooks',
    handle(() => jsonAnswer({ webhooks: parts.webhookStore.list().map(presentWebhook) })),
  );
  router.delete(
    '/webhooks/:id',
    handle((_body, id) => {
      parts.webhookStore.remove(id);
      return { status: 204, contentType: 'application/json', body: '' };
    }),
  );
  return router;
}

/** As GetWebhook: what was not set is left out. */
function presentWebhook({ auth, headers, ...webhook }: BrevoWebhook): object {
  return { ...webhook, ...(auth ? { auth } : {}), ...(headers.length > 0 ? { headers } : {}) };
}
