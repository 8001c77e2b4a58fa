import express, { type Request, type Response, Router } from 'express';
import { storableJson } from '../../infra/storable-json.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import type { Provider } from '../delivery/provider.entity.ts';
import { Dialect } from './provider-event.ts';
import type { TrackingService } from './tracking.service.ts';

/** Batched events of Brevo; single ones are about 1 kB. */
const MAX_BODY = '1mb';
const MAX_EVENTS = 1_000;

/**
 * Events of providers, JSON (one, or an array of them) or a form: `POST /webhooks/providers/<provider>/<token>`, or
 * `POST /webhooks/mailketing` and `POST /webhooks/brevo` with the token as `?secret=` or, for Brevo, as bearer. 401 for a token
 * that is not ours, 400 for a body that cannot be read, 200 once the events are on disk.
 */
export function providerWebhookEdge(tracking: TrackingService): Router {
  const router = Router();
  const body = express.raw({ type: () => true, limit: MAX_BODY });
  router.post('/webhooks/providers/:provider/:token', body, async (request, response) => {
    const id = fromPublicId('prv', request.params.provider);
    await answer(tracking, id ? await tracking.senderOf(id, request.params.token) : null, request, response);
  });
  router.post('/webhooks/mailketing', body, async (request, response) => {
    const sender = await tracking.senderBySecret(Dialect.MAILKETING, secretIn(request));
    await answer(tracking, sender, request, response);
  });
  router.post('/webhooks/brevo', body, async (request, response) => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    const sender = await tracking.senderBySecret(Dialect.BREVO, bearer ?? secretIn(request));
    await answer(tracking, sender, request, response);
  });
  return router;
}

function secretIn({ query }: Request): string {
  return typeof query.secret === 'string' ? query.secret : '';
}

async function answer(
  tracking: TrackingService,
  sender: Provider | null,
  request: Request,
  response: Response,
): Promise<void> {
  if (!sender) {
    response.status(401).json({ error: 'This is not the address of a provider.' });
    return;
  }
  const events = eventsIn(request.body, request.get('content-type') ?? '');
  if (!events) {
    response.status(400).json({ error: `The body must be an event or up to ${MAX_EVENTS} of them, JSON or a form.` });
    return;
  }
  await tracking.receive(sender, events);
  response.json({ ok: true });
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
