import type { ParsedContent, StoredMail } from '../mailbox.store.ts';
import { html, type SafeHtml } from './html.ts';
import { clockTime } from './list.view.ts';
import { type PageQuery, pageLink, TABS, type Tab } from './page-query.ts';
import { PROVIDER_NAMES, TEXTS, type Texts } from './texts.ts';

export interface DetailModel {
  mail: StoredMail;
  content: ParsedContent;
}

/** More than this is not shown in the page; a mail with a large attachment would stall the browser. */
const SHOWN_CHARACTERS = 300_000;

/** `model` is null when no mail is chosen, or the chosen one is no longer kept. */
export function detailView(model: DetailModel | null, query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  const back = html`<a class="back" href="${pageLink(query, { mailId: null })}">← ${texts.back}</a>`;
  if (!model) {
    return html`${back}<div class="empty"><p>${query.mailId === null ? texts.choose : texts.gone}</p></div>`;
  }
  const { mail, content } = model;
  return html`${back}<h2>${mail.subject || texts.noSubject}</h2>
<dl class="facts">
<dt>${texts.from}</dt><dd>${mail.from}</dd>
<dt>${texts.to}</dt><dd>${mail.to.join(', ')}</dd>
<dt>${texts.received}</dt><dd>${clockTime(mail.at)} · <span class="dot ${mail.provider}">${PROVIDER_NAMES[mail.provider]}</span></dd>
<dt>${texts.size}</dt><dd>${byteText(mail.content.size)}</dd>
${content.attachments.length > 0 && html`<dt>${texts.attachments}</dt><dd>${content.attachments.map((file, index) => attachmentView(mail, file, index))}</dd>`}
</dl>
<nav class="tabs" aria-label="${texts.views}">${TABS.map((tab) => tabLink(tab, query, texts))}</nav>
${tabView(model, query.tab, texts)}`;
}

function tabLink(tab: Tab, query: PageQuery, texts: Texts): SafeHtml {
  const labels = { html: texts.tabHtml, text: texts.tabText, headers: texts.tabHeaders, source: texts.tabSource };
  const current = tab === query.tab ? html` aria-current="page"` : null;
  return html`<a href="${pageLink(query, { tab })}"${current}>${labels[tab]}</a>`;
}

function tabView({ mail, content }: DetailModel, tab: Tab, texts: Texts): SafeHtml {
  switch (tab) {
    case 'html':
      return content.html === null ? html`<p class="soft">${texts.noHtml}</p>` : previewFrame(content.html, texts);
    case 'text':
      return content.text === null ? html`<p class="soft">${texts.noText}</p>` : textView(mail, content.text, texts);
    case 'headers':
      return html`<table><tbody>${content.headers.map(
        ({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
      )}</tbody></table>`;
    case 'source':
      return html`${mail.content.sourceKind === 'rendering' && html`<p class="note">${texts.rendering}</p>`}
${textView(
  mail,
  mail.content
    .source()
    .subarray(0, SHOWN_CHARACTERS + 1)
    .toString('utf8'),
  texts,
)}`;
  }
}

function textView(mail: StoredMail, text: string, texts: Texts): SafeHtml {
  const cut = text.length > SHOWN_CHARACTERS;
  return html`<pre>${text.slice(0, SHOWN_CHARACTERS)}</pre>${
    cut && html`<p class="note">${texts.cut} <a href="/mailbox/${mail.id}/source">${texts.raw}</a></p>`
  }`;
}

/**
 * The sandbox attribute grants no scripts, no forms and no origin, and the page's own policy holds inside as well.
 * Pop-ups are allowed because a mail's links, such as the one of a password reset, have to work.
 */
function previewFrame(content: string, texts: Texts): SafeHtml {
  const document = `<base target="_blank">${content}`;
  return html`<iframe title="${texts.preview}" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" srcdoc="${document}"></iframe>`;
}

function attachmentView(mail: StoredMail, file: ParsedContent['attachments'][number], index: number): SafeHtml {
  return html`<div><a href="/mailbox/${mail.id}/attachments/${index}">${file.name ?? file.contentType}</a>
<span class="soft">(${file.contentType}, ${byteText(file.size)})</span> <code>${file.sha256}</code></div>`;
}

function byteText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
