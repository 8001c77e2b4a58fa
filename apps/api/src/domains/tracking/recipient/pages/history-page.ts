import type { Page } from '../../../../kernel/page.ts';
import type { ReceivedMail } from '../../../delivery/recipient-mails.service.ts';
import { html, page } from './layout.ts';
import { type PageLanguage, pageTexts, statusName } from './texts.ts';

/** Where the script of the page lies. */
export const LIVE_SCRIPT_PATH = '/recipient-pages/live.js';

/** How often the page is read again where there is no JavaScript, in seconds. */
const RELOAD_SECONDS = 20;

/** Replaces the list whenever the server says that a mail changed. */
export const LIVE_SCRIPT = `
const list = document.getElementById('mails');
const source = new EventSource(list.dataset.events);
let reading = false, again = false;
async function read() {
  if (reading) { again = true; return; }
  reading = true;
  const answer = await fetch(location.href).catch(() => null);
  if (answer && answer.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('mails');
    if (fresh) list.replaceChildren(...fresh.childNodes);
  }
  reading = false;
  if (again) { again = false; read(); }
}
source.addEventListener('changed', read);
source.addEventListener('open', read);
`;

export function historyPage(options: {
  token: string;
  language: PageLanguage;
  address: string;
  sender: string;
  mails: Page<ReceivedMail>;
}): string {
  const { token, language, address, sender, mails } = options;
  const text = pageTexts[language];
  const time = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Jakarta',
  });
  const last = mails.items.at(-1);
  return page({
    language,
    title: text.history,
    script: LIVE_SCRIPT_PATH,
    reloadSeconds: RELOAD_SECONDS,
    other: `/history/${token}?lang=${language === 'id' ? 'en' : 'id'}`,
    links: [
      mails.hasPreviousPage ? html`<a href="/history/${token}?lang=${language}">${text.newest}</a>` : html``,
      mails.hasNextPage && last
        ? html`<a href="/history/${token}?lang=${language}&after=${mails.cursorOf(last)}">${text.older}</a>`
        : html``,
      html`<a href="/preferences/${token}?lang=${language}">${text.preferences}</a>`,
    ],
    body: html`<h1>${text.history}</h1><p class="dim">${text.historyFor(address, sender)} ${text.live}</p>
<ol id="mails" data-events="/history/${token}/events" aria-live="polite">${
      mails.items.length === 0 ? html`<li>${text.historyEmpty}</li>` : null
    }${mails.items.map(
      ({ subject, status, queuedAt, sentAt }) =>
        html`<li><b>${subject}</b><span>${statusName(status, language)}</span> · <time datetime="${(sentAt ?? queuedAt).toISOString()}">${time.format(sentAt ?? queuedAt)} WIB</time></li>`,
    )}</ol>`,
  });
}
