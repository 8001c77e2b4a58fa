import express, { Router } from 'express';
import { asObject, BadRequestError } from '../validation.ts';
import { changeBrevoAccount } from './account.ts';
import { type BrevoEvent, EVENT_NAMES } from './events.ts';
import type { LoggedEvent } from './log.store.ts';
import type { BrevoStandIn } from './stand-in.ts';
import type { Happening } from './webhooks.ts';

/** The account behind `/control/brevo`, and `POST /brevo/webhooks`, which posts any event now. */
export function brevoControlRoutes(brevo: BrevoStandIn): Router {
  const router = Router();
  router.get('/control/brevo', (_req, res) => {
    res.json(brevo.account);
  });
  router.put('/control/brevo', express.json({ limit: '5mb' }), (req, res) => {
    changeBrevoAccount(brevo.account, req.body);
    res.json(brevo.account);
  });
  router.delete('/control/brevo', (_req, res) => {
    brevo.reset();
    res.json(brevo.account);
  });
  router.post('/brevo/webhooks', express.json(), async (req, res) => {
    const happening = readHappening(req.body, brevo);
    if (!brevo.webhooks.hasReceiver()) {
      res.status(409).json({ error: 'No webhook address: set webhookUrl by PUT /control/brevo, or POST /webhooks' });
      return;
    }
    res.json({ results: await brevo.webhooks.post([happening]) });
  });
  return router;
}

/**
 * Reads `{event, email, "message-id"?, …}`. The newest mail to that address, or the one of that id, gives the rest;
 * whatever else the body says goes into the payload as it stands. Look-ups show the event from now on.
 */
function readHappening(body: unknown, { log }: BrevoStandIn): Happening {
  const { event: name, email, ...override } = asObject(body);
  const event = EVENT_NAMES.find((known) => known === name);
  if (!event || typeof email !== 'string' || email === '') {
    throw new BadRequestError([
      ...(event ? [] : [`event: must be one of ${EVENT_NAMES.join(', ')}`]),
      ...(typeof email === 'string' && email !== '' ? [] : ['email: must be an address']),
    ]);
  }
  const messageId = typeof override['message-id'] === 'string' ? override['message-id'] : undefined;
  const happened = eventOf(event, override);
  const known = log.find(email, messageId);
  known?.events.push(happened);
  const mail = known ?? {
    uuid: '',
    messageId: messageId ?? '<unknown@smtp-relay.mailin.fr>',
    email,
    from: '',
    subject: '',
    tags: [],
    custom: null,
    at: happened.at,
    events: [happened],
  };
  return { mail, event: happened, override };
}

function eventOf(event: BrevoEvent, fields: Record<string, unknown>): LoggedEvent {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return { event, at: Date.now(), reason: text(fields.reason), link: text(fields.link) };
}
