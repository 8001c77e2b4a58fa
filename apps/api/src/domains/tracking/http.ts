import express, { Router } from 'express';
import { storableJson } from '../../infra/storable-json.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import type { TrackingService } from './tracking.service.ts';

/** Batched events of Brevo; single ones are about 1 kB. */
const MAX_BODY = '1mb';
const MAX_EVENTS = 1_000;

/**
 * `POST /webhooks/providers/<provider>/<token>`: events of a provider, JSON (one, or an array of them) or a form. 401 for an
 * address that is not ours, 400 for a body that cannot be read, 200 once the events are kept.
 */
export function providerWebhookEdge(tracking: TrackingService): Router {
  const router = Router();
  router.post(
    '/webhooks/providers/:provider/:token',
    express.raw({ type: () => true, limit: MAX_BODY }),
    async (request, response) => {
      const id = fromPublicId('prv', request.params.provider);
      const provider = id && (await tracking.senderOf(id, request.params.token));
      if (!provider) {
        response.status(401).json({ error: 'This is not the address of a provider.' });
        return;
      }
      const events = eventsIn(request.body, request.get('content-type') ?? '');
      if (!events) {
        response
          .status(400)
          .json({ error: `The body must be an event or up to ${MAX_EVENTS} of them, JSON or a form.` });
        return;
      }
      await tracking.receive(provider, events);
      response.json({ ok: true });
    },
  );
  return router;
}

function eventsIn(body: unknown, contentType: string): object[] | null {
  const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
  const parsed = contentType.includes('x-www-form-urlencoded')
    ? storableJson(Object.fromEntries(new URLSearchParams(text)))
    : jsonIn(text);
  const events: unknown[] = Array.isArray(parsed) ? parsed : [parsed];
  const all = events.filter(isObject);
  return all.length === events.length && all.length > 0 && all.length <= MAX_EVENTS ? all : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** Null for what is no JSON or nested without end. */
function jsonIn(text: string): unknown {
  try {
    return storableJson(JSON.parse(text));
  } catch {
    return null;
  }
}
