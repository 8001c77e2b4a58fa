import { randomBytes } from 'node:crypto';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { type FaultStore, parseFaultInput } from '../fault.store.ts';
import type { Mailbox } from '../mailbox.store.ts';
import { PROVIDERS } from '../providers.ts';
import type { SlackWorkspace } from '../slack/workspace.store.ts';
import { textField, wholeNumber } from '../validation.ts';
import { type DetailModel, detailView } from './detail.view.ts';
import { faultCount, faultList, faultsView } from './faults.view.ts';
import { html, SafeHtml } from './html.ts';
import { type ListModel, listView } from './list.view.ts';
import { OUTAGES, outagesView } from './outages.view.ts';
import { type PageQuery, pageLink, readPageQuery } from './page-query.ts';
import { POLL_SCRIPT } from './poll.script.ts';
import { slackView } from './slack.view.ts';
import { STYLES } from './styles.ts';
import { TEXTS } from './texts.ts';

export interface PageParts {
  mailbox: Mailbox;
  faults: FaultStore;
  slack: SlackWorkspace;
}

const MAILS_PER_PAGE = 50;

/** The mailbox as a page for people. It works without scripts; one script of its own keeps it up to date. */
export function pageRoutes(parts: PageParts): Router {
  const router = Router();
  router.get('/', async (req, res) => {
    const query = readPageQuery(req);
    sendPage(res, query, listModel(parts.mailbox, query), await detailModel(parts.mailbox, query), parts);
  });
  router.get('/page/state', (req, res) => {
    const query = readPageQuery(req);
    const faults = parts.faults.list();
    res.set('cache-control', 'no-cache').json({
      list: String(listView(listModel(parts.mailbox, query), query)),
      faults: String(faultList(faults, query)),
      'fault-count': String(faultCount(faults)),
      outages: String(outagesView(faults, query)),
      slack: String(slackView(parts.slack, query)),
    });
  });
  const form = express.urlencoded({ extended: false });
  router.post('/page/faults', ownPageOnly, form, (req, res) => {
    const [provider, behaviour] = textField(req.body, 'fault').split(':');
    parts.faults.add(parseFaultInput({ provider, behaviour, times: textField(req.body, 'times') }));
    goBack(req, res);
  });
  router.post('/page/faults/clear', ownPageOnly, form, (req, res) => {
    const id = wholeNumber(textField(req.body, 'id'), 1, Number.MAX_SAFE_INTEGER);
    if (id !== null) parts.faults.remove(id);
    goBack(req, res);
  });
  router.post('/page/outage', ownPageOnly, form, (req, res) => {
    const provider = PROVIDERS.find((known) => known === textField(req.body, 'provider'));
    if (provider) {
      parts.faults.clear(provider);
      const down = textField(req.body, 'wanted') === 'down';
      if (down) parts.faults.add({ provider, behaviour: OUTAGES[provider], times: -1, scope: 'all' });
    }
    goBack(req, res);
  });
  router.get('/favicon.ico', (_req, res) => {
    res.status(204).end();
  });
  return router;
}

/** A form on another site must not be able to break the providers of whoever visits it. */
const ownPageOnly: RequestHandler = (req, res, next) => {
  const site = req.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin' || site === 'none') next();
  else res.status(403).json({ error: 'Only the sandbox page itself may send this form' });
};

function goBack(req: Request, res: Response): void {
  const back = textField(req.body, 'back');
  res.redirect(303, /^\/(\?|$)/.test(back) ? back : '/');
}

function listModel(mailbox: Mailbox, query: PageQuery): ListModel {
  const found = mailbox.list({
    text: query.search ?? undefined,
    before: query.before ?? undefined,
    limit: MAILS_PER_PAGE + 1,
  });
  return { mails: found.slice(0, MAILS_PER_PAGE), total: mailbox.size, hasOlder: found.length > MAILS_PER_PAGE };
}

async function detailModel(mailbox: Mailbox, query: PageQuery): Promise<DetailModel | null> {
  const mail = query.mailId === null ? null : mailbox.get(query.mailId);
  return mail ? { mail, content: await mailbox.parse(mail) } : null;
}

function sendPage(
  res: Response,
  query: PageQuery,
  list: ListModel,
  detail: DetailModel | null,
  parts: PageParts,
): void {
  const nonce = randomBytes(16).toString('base64');
  // Mails are full of inline styles and remote pictures, and the preview frame inherits this policy.
  res.set({
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'unsafe-inline'",
      'img-src data: http: https:',
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ].join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  res.type('html').send(String(document(query, list, detail, parts, nonce)));
}

function document(
  query: PageQuery,
  list: ListModel,
  detail: DetailModel | null,
  { faults, slack }: PageParts,
  nonce: string,
): SafeHtml {
  const texts = TEXTS[query.language];
  const other = query.language === 'id' ? 'en' : 'id';
  const title = detail ? `${detail.mail.subject || texts.noSubject} · ${texts.title}` : texts.title;
  return html`<!doctype html>
<html lang="${query.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title><style>${new SafeHtml(STYLES)}</style></head>
<body class="${query.mailId === null ? '' : 'reading'}" data-poll="${pageLink(query, {}, '/page/state')}" data-live="${texts.live}" data-offline="${texts.offline}">
<header class="top"><div class="name"><h1>${texts.title}</h1><p>${texts.subtitle}</p></div>
<form class="search" role="search" action="/">${
    query.languageChosen && html`<input type="hidden" name="lang" value="${query.language}">`
  }<input type="search" name="q" value="${query.search ?? ''}" placeholder="${texts.search}" aria-label="${texts.search}"><button>${texts.find}</button></form>
<span class="lang"><span id="live" role="status">${texts.live}</span> · <a lang="${other}" href="${pageLink(query, { language: other, languageChosen: true })}">${texts.other}</a></span></header>
<section class="outages" id="outages" aria-label="${texts.providers}">${outagesView(faults.list(), query)}</section>
${faultsView(faults.list(), query)}
<details class="faults"><summary>${texts.slackMessages}</summary><div class="inner" id="slack">${slackView(slack, query)}</div></details>
<main><section class="list" id="list" aria-label="${texts.title}">${listView(list, query)}</section>
<article class="detail">${list.total === 0 && query.mailId === null ? null : detailView(detail, query)}</article></main>
<script nonce="${nonce}">${new SafeHtml(POLL_SCRIPT)}</script></body></html>`;
}
