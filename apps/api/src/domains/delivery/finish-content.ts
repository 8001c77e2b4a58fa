import { escapeAttribute } from 'entities';
import { beforeEnd, type Footer, withHtmlFooter, withTextFooter } from '../../infra/content/footer.ts';
import { isWebAddress, rewriteLinks, withSafeAddresses } from '../../infra/content/links.ts';
import type { Content } from '../../infra/content/renderer.ts';
import { MAX_LINKS, type MessageLinks } from './tracking-links.service.ts';
import type { TrackingSettings } from './tracking-settings.service.ts';

/** Pages that belong to one mail and its recipient. */
export interface RecipientUrls {
  unsubscribe: string;
  preferences: string;
}

export function recipientUrls(publicUrl: string, { recipientToken }: MessageLinks): RecipientUrls {
  return {
    unsubscribe: `${publicUrl}/unsubscribe/${recipientToken}`,
    preferences: `${publicUrl}/preferences/${recipientToken}`,
  };
}

export interface Finish {
  links: MessageLinks;
  tracking: TrackingSettings;
  urls: RecipientUrls;
  /** Null: the mail cannot be refused, so it needs no way out. */
  footer: Pick<Footer, 'language' | 'sender'> | null;
}

/** Rendered content with what only the pipeline may add: safe addresses, the way out, tracked links and the pixel. */
export function finishContent(content: Content, finish: Finish): Content {
  const { links, tracking, urls } = finish;
  const readable = readableContent(content, finish);
  if (readable.html === null) return readable;
  const own = new Set(Object.values(urls));
  let html = readable.html;
  if (tracking.clicks)
    html = rewriteLinks(html, (url, number) =>
      number < MAX_LINKS && isWebAddress(url) && !own.has(url)
        ? `${tracking.base}/email/track/click/${links.click(number)}`
        : null,
    );
  if (tracking.opens) html = beforeEnd(html, pixel(`${tracking.base}/email/track/open/${links.openToken}.png`));
  return { ...readable, html };
}

/** Rendered content as people may look at it without being counted. */
export function readableContent(content: Content, { urls, footer }: Pick<Finish, 'urls' | 'footer'>): Content {
  const wayOut = footer && { ...footer, unsubscribeUrl: urls.unsubscribe, preferencesUrl: urls.preferences };
  const safe = content.html === null ? null : withSafeAddresses(content.html);
  return {
    subject: content.subject,
    html: safe === null || !wayOut ? safe : withHtmlFooter(safe, wayOut),
    text: content.text === null || !wayOut ? content.text : withTextFooter(content.text, wayOut),
  };
}

function pixel(url: string): string {
  return `<img src="${escapeAttribute(url)}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">`;
}
