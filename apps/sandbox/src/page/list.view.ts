import type { StoredMail } from '../mailbox.store.ts';
import { html, type SafeHtml } from './html.ts';
import { type PageQuery, pageLink } from './page-query.ts';
import { PROVIDER_NAMES, TEXTS, type Texts } from './texts.ts';

export interface ListModel {
  mails: StoredMail[];
  /** Mails in the mailbox, search or not. */
  total: number;
  hasOlder: boolean;
}

const TRIGGERS: ReadonlyArray<readonly [string, string]> = [
  ['Mailketing', 'blacklisted, bounce, open, click, slow, html, garbage, 500, 429, flaky'],
  [
    'Brevo',
    'bounce, softbounce, deferred, blocked, invalid, error, spam, open, proxy, click, unsubscribe, slow, html, garbage, 500, 429, flaky',
  ],
  ['SMTP', 'unknown, full, policy, greylist, flaky, busy, shutdown, drop, dropafter, slow, toobig'],
];

export function listView(model: ListModel, query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  if (model.total === 0) return emptyView(texts);
  return html`<div class="meta"><span>${model.total} ${texts.mails}</span>${
    query.search !== null && html`<a href="${pageLink(query, { search: null, before: null })}">${texts.clearSearch}</a>`
  }</div>
${model.mails.length === 0 && html`<div class="empty"><p>${texts.noneFound}</p></div>`}
<ul>${model.mails.map((mail) => mailRow(mail, query, texts))}</ul>
<div class="pages">${
    query.before === null
      ? html`<span></span>`
      : html`<a href="${pageLink(query, { before: null })}">${texts.newest}</a>`
  }${
    model.hasOlder && html`<a href="${pageLink(query, { before: model.mails.at(-1)?.id ?? null })}">${texts.older}</a>`
  }</div>`;
}

/** Jakarta time, the zone of the shops that this is for. */
export function clockTime(at: number): SafeHtml {
  const format = new Intl.DateTimeFormat('id-ID', {
    timeZone: 'Asia/Jakarta',
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return html`<time datetime="${new Date(at).toISOString()}">${format.format(at).replace(', ', ' ')} WIB</time>`;
}

function mailRow(mail: StoredMail, query: PageQuery, texts: Texts): SafeHtml {
  const current = mail.id === query.mailId;
  const attribute = current ? html` aria-current="true"` : null;
  return html`<li><a class="mail" id="mail-${mail.id}" href="${pageLink(query, { mailId: mail.id })}"${attribute}>
<span class="row"><span class="subject">${mail.subject || texts.noSubject}</span><span class="soft dot ${mail.provider}">${PROVIDER_NAMES[mail.provider]}</span></span>
<span class="row soft"><span>${mail.to.join(', ')}</span>${clockTime(mail.at)}</span>
</a></li>`;
}

function emptyView(texts: Texts): SafeHtml {
  return html`<div class="empty"><h2>${texts.emptyTitle}</h2><p>${texts.emptyNext}</p><p>${texts.emptyFaults}</p>
<dl>${TRIGGERS.map(([provider, names]) => html`<div><dt>${provider}</dt><dd><code>${names}</code></dd></div>`)}</dl></div>`;
}
