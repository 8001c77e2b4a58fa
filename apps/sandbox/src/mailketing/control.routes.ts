import express, { Router } from 'express';
import { changeAccount } from './account.ts';
import type { MailketingStandIn } from './stand-in.ts';
import { parseWebhookEvent } from './webhooks.ts';

/** The account behind `/control/mailketing`, and `POST /mailketing/webhooks`, which posts any event now. */
export function mailketingControlRoutes({ account, webhooks, reset }: MailketingStandIn): Router {
  const router = Router();
  router.get('/control/mailketing', (_req, res) => {
    res.json(account);
  });
  router.put('/control/mailketing', express.json({ limit: '5mb' }), (req, res) => {
    changeAccount(account, req.body);
    res.json(account);
  });
  router.delete('/control/mailketing', (_req, res) => {
    reset();
    res.json(account);
  });
  router.post('/mailketing/webhooks', express.json(), async (req, res) => {
    const event = parseWebhookEvent(req.body);
    if (account.webhookUrl === null) {
      res.status(409).json({ error: 'No webhook address: set webhookUrl by PUT /control/mailketing' });
      return;
    }
    res.json(await webhooks.post(event));
  });
  return router;
}
