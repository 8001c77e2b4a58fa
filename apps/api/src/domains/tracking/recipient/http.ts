import express, { type Request, type Response, Router } from 'express';
import { addressOf } from '../../../infra/graphql/caller.ts';
import { maskedAddress } from '../../../infra/masked-address.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { ConsentSource } from '../../preferences/consent.entity.ts';
import { historyPage, LIVE_SCRIPT, LIVE_SCRIPT_PATH } from './pages/history-page.ts';
import { choicesIn, preferencesPage } from './pages/preferences-page.ts';
import type { PageLanguage } from './pages/texts.ts';
import { invalidLinkPage, unsubscribePage } from './pages/unsubscribe-page.ts';
import type { PersonalDataService } from './personal-data.service.ts';
import { RecipientLinkInvalid, TopicMandatory, TopicUnknown } from './recipient.errors.ts';
import type { KnownRecipient, Origin, RecipientService } from './recipient.service.ts';

const MAX_BODY = '16kb';
const HISTORY_PAGE = 20;
/** A proxy cuts lines that say nothing for a minute. */
const HEARTBEAT_MS = 25_000;
const MAX_USER_AGENT = 500;

interface Services {
  recipients: RecipientService;
  personalData: PersonalDataService;
  /** Proxies of ours whose word on the caller's address counts. */
  trustedProxies: number;
}

/**
 * Pages of recipients, server-rendered, with or without JavaScript, behind signed links: `/unsubscribe/<token>` (POST acts, also
 * by RFC 8058; GET changes nothing), `/preferences/<token>`, `/history/<token>`. An altered token answers 400.
 */
export function recipientEdge(services: Services): Router {
  const router = Router();
  const body = express.raw({ type: () => true, limit: MAX_BODY });
  router.get(LIVE_SCRIPT_PATH, (_request, response) => {
    response.type('text/javascript').setHeader('cache-control', 'public, max-age=3600').send(LIVE_SCRIPT);
  });
  router.get('/unsubscribe/:token', (request, response) => answer(services, request, response, showUnsubscribe));
  router.post('/unsubscribe/:token', body, (request, response) => answer(services, request, response, unsubscribe));
  router.get('/preferences/:token', (request, response) => answer(services, request, response, showPreferences));
  router.post('/preferences/:token', body, (request, response) => answer(services, request, response, savePreferences));
  router.get('/preferences/:token/data.json', (request, response) => answer(services, request, response, sendData));
  router.get('/history/:token', (request, response) => answer(services, request, response, showHistory));
  router.get('/history/:token/events', (request, response) => answer(services, request, response, streamChanges));
  return router;
}

type Linked = Awaited<ReturnType<RecipientService['ofToken']>>;

interface Call {
  services: Services;
  request: Request;
  response: Response;
  token: string;
  recipient: Linked;
  language: PageLanguage;
}

async function answer(
  services: Services,
  request: Request,
  response: Response,
  act: (call: Call) => Promise<void>,
): Promise<void> {
  const token = String(request.params.token ?? '');
  response.setHeader('cache-control', 'private, no-store').setHeader('referrer-policy', 'no-referrer');
  try {
    const recipient = await services.recipients.ofToken(token);
    await act({ services, request, response, token, recipient, language: languageOf(request, recipient) });
  } catch (error) {
    const mistaken = [RecipientLinkInvalid, TopicUnknown, TopicMandatory, BadInputError].some(
      (kind) => error instanceof kind,
    );
    if (!mistaken) throw error;
    response
      .status(400)
      .type('html')
      .send(invalidLinkPage(languageOf(request, null)));
  }
}

async function showUnsubscribe(call: Call): Promise<void> {
  await sendUnsubscribe(call, false);
}

async function unsubscribe(call: Call): Promise<void> {
  const { services, request, recipient } = call;
  const oneClick = bodyOf(request).includes('One-Click');
  const source = oneClick ? ConsentSource.ONE_CLICK : ConsentSource.PREFERENCE_CENTRE;
  await services.recipients.unsubscribe(recipient, source, originOf(services, request));
  await sendUnsubscribe(call, true);
}

async function sendUnsubscribe({ services, response, token, recipient, language }: Call, done: boolean): Promise<void> {
  const [sender, topic] = await Promise.all([
    services.recipients.senderName(recipient),
    services.recipients.refusedBy(recipient),
  ]);
  response.type('html').send(unsubscribePage({ token, language, sender, topic, done }));
}

async function showPreferences(call: Call): Promise<void> {
  await sendPreferences(call, false);
}

async function savePreferences(call: Call): Promise<void> {
  const { services, request, recipient } = call;
  const choices = choicesIn(new URLSearchParams(bodyOf(request)));
  await services.recipients.choose(recipient, choices, ConsentSource.PREFERENCE_CENTRE, {
    ...originOf(services, request),
    actorUserId: null,
  });
  await sendPreferences(call, true);
}

async function sendPreferences(
  { services, response, token, recipient, language }: Call,
  saved: boolean,
): Promise<void> {
  const [sender, topics] = await Promise.all([
    services.recipients.senderName(recipient),
    services.recipients.preferences(recipient),
  ]);
  response.type('html').send(preferencesPage({ token, language, address: recipient.address, sender, topics, saved }));
}

async function sendData({ services, response, recipient }: Call): Promise<void> {
  response.attachment('data-saya.json').json(await services.personalData.export(recipient));
}

async function showHistory({ services, request, response, token, recipient, language }: Call): Promise<void> {
  const after = typeof request.query.after === 'string' ? request.query.after : null;
  const [sender, mails] = await Promise.all([
    services.recipients.senderName(recipient),
    services.recipients.history(recipient, { first: HISTORY_PAGE, after }),
  ]);
  response.type('html').send(historyPage({ token, language, address: recipient.address, sender, mails }));
}

/** Server-sent events: `changed` whenever a mail of this recipient got another status. */
async function streamChanges({ services, request, response, recipient }: Call): Promise<void> {
  response.type('text/event-stream').flushHeaders();
  const changes = services.recipients.changes(recipient);
  const beat = setInterval(() => response.write(': \n\n'), HEARTBEAT_MS);
  request.on('close', () => changes.end());
  response.write('retry: 3000\n\n');
  try {
    for await (const { sequence } of changes) response.write(`event: changed\ndata: ${sequence}\n\n`);
  } finally {
    clearInterval(beat);
    response.end();
  }
}

function bodyOf(request: Request): string {
  return Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
}

function originOf({ trustedProxies }: Services, request: Request): Origin {
  return {
    ip: maskedAddress(addressOf(request, trustedProxies)),
    userAgent: request.get('user-agent')?.slice(0, MAX_USER_AGENT) ?? null,
  };
}

/** As asked for, as the mail was written, or as the browser prefers; Indonesian otherwise. */
function languageOf(request: Request, recipient: KnownRecipient | null): PageLanguage {
  const asked = request.query.lang ?? recipient?.mail?.language ?? request.acceptsLanguages('id', 'en');
  return asked === 'en' ? 'en' : 'id';
}
