import { escapeAttribute, escapeText } from 'entities';

/** What stands under a mail that its recipient may refuse. */
export interface Footer {
  /** `id`, `en`; null: not known, so both. */
  language: string | null;
  /** Name of the sender. */
  sender: string;
  unsubscribeUrl: string;
  preferencesUrl: string;
}

interface Words {
  why: (sender: string) => string;
  unsubscribe: string;
  preferences: string;
}

const words: Record<'id' | 'en', Words> = {
  id: {
    why: (sender) => `Anda menerima e-mail ini dari ${sender}.`,
    unsubscribe: 'Berhenti berlangganan',
    preferences: 'Atur preferensi',
  },
  en: {
    why: (sender) => `You receive this e-mail from ${sender}.`,
    unsubscribe: 'Unsubscribe',
    preferences: 'Manage preferences',
  },
};

function languagesOf({ language }: Footer): ('id' | 'en')[] {
  return language === 'id' || language === 'en' ? [language] : ['id', 'en'];
}

/** Rendered HTML with a way out under it; unchanged where the author placed one. */
export function withHtmlFooter(html: string, footer: Footer): string {
  if (html.includes(escapeAttribute(footer.unsubscribeUrl)) || html.includes(footer.unsubscribeUrl)) return html;
  const lines = languagesOf(footer).map((language) => {
    const { why, unsubscribe, preferences } = words[language];
    const link = (url: string, label: string) =>
      `<a href="${escapeAttribute(url)}" style="color:#52606d;text-decoration:underline">${label}</a>`;
    return `<p lang="${language}" style="margin:0 0 8px">${escapeText(why(footer.sender))} ${link(footer.unsubscribeUrl, unsubscribe)} · ${link(footer.preferencesUrl, preferences)}</p>`;
  });
  return beforeEnd(
    html,
    `<div style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:12px;line-height:18px;color:#52606d;text-align:center">${lines.join('')}</div>`,
  );
}

/** Rendered text with a way out under it; unchanged where the author placed one. */
export function withTextFooter(text: string, footer: Footer): string {
  if (text.includes(footer.unsubscribeUrl)) return text;
  const lines = languagesOf(footer).map((language) => {
    const { why, unsubscribe, preferences } = words[language];
    return `${why(footer.sender)}\n${unsubscribe}: ${footer.unsubscribeUrl}\n${preferences}: ${footer.preferencesUrl}\n`;
  });
  return `${text.trimEnd()}\n\n-- \n${lines.join('\n')}`;
}

/** Adds a part where the body ends. */
export function beforeEnd(html: string, part: string): string {
  // Not by the place in lower case: some letters, such as İ, become two.
  const end = [...html.matchAll(/<\/body>/gi)].at(-1)?.index ?? -1;
  return end === -1 ? html + part : html.slice(0, end) + part + html.slice(end);
}
