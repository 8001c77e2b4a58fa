import { html, page } from './layout.ts';
import { type PageLanguage, pageTexts, topicName } from './texts.ts';

export function unsubscribePage(options: {
  token: string;
  language: PageLanguage;
  sender: string;
  topic: string;
  done: boolean;
}): string {
  const { token, language, sender, topic, done } = options;
  const text = pageTexts[language];
  const name = topicName(topic, language);
  const manage = html`<p><a href="/preferences/${token}?lang=${language}">${done ? text.changedMind : text.preferences}</a></p>`;
  return page({
    language,
    title: done ? text.unsubscribed : text.unsubscribe,
    other: `/unsubscribe/${token}?lang=${language === 'id' ? 'en' : 'id'}`,
    body: done
      ? html`<h1>${text.unsubscribed}</h1><p role="status">${text.unsubscribedText(name, sender)}</p>${manage}`
      : html`<h1>${text.unsubscribe}</h1><p>${text.unsubscribeAsk(name, sender)}</p>
<form method="post" action="/unsubscribe/${token}?lang=${language}"><p class="dim">${text.nothingChanged}</p>
<p><button type="submit">${text.unsubscribeButton}</button></p></form>${manage}`,
  });
}

/** For a link that is not ours; which one it was is told to nobody. */
export function invalidLinkPage(language: PageLanguage): string {
  const text = pageTexts[language];
  return page({
    language,
    title: text.invalid,
    other: `?lang=${language === 'id' ? 'en' : 'id'}`,
    body: html`<h1>${text.invalid}</h1><p>${text.invalidText}</p>`,
  });
}
