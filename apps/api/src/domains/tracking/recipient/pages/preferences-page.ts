import { EVERY_TOPIC } from '../../../preferences/consent.entity.ts';
import type { TopicPreference } from '../../../preferences/consent.service.ts';
import { html, page } from './layout.ts';
import { type PageLanguage, pageTexts, topicName } from './texts.ts';

/** Value of the button that refuses everything. */
export const STOP_ALL = 'stop-all';

export function preferencesPage(options: {
  token: string;
  language: PageLanguage;
  address: string;
  sender: string;
  topics: TopicPreference[];
  saved: boolean;
}): string {
  const { token, language, address, sender, topics, saved } = options;
  const text = pageTexts[language];
  const optional = topics.filter(({ optOutAllowed }) => optOutAllowed);
  const mandatory = topics.filter(({ optOutAllowed }) => !optOutAllowed);
  return page({
    language,
    title: text.preferences,
    other: `/preferences/${token}?lang=${language === 'id' ? 'en' : 'id'}`,
    links: [
      html`<a href="/history/${token}?lang=${language}">${text.history}</a>`,
      html`<a href="/preferences/${token}/data.json" download>${text.download}</a>`,
    ],
    body: html`<h1>${text.preferences}</h1><p class="dim">${text.preferencesFor(address, sender)}</p>
${saved ? html`<p class="done" role="status">${text.saved}</p>` : null}
<form method="post" action="/preferences/${token}?lang=${language}">
<h2>${text.optional}</h2>
${optional.map(
  ({ topic, subscribed }) => html`<label><input type="hidden" name="shown" value="${topic}">
<input type="checkbox" name="topic" value="${topic}"${subscribed ? html` checked` : null}><span>${topicName(topic, language)}</span></label>`,
)}
<div class="actions"><button type="submit">${text.save}</button>
<button type="submit" class="plain" name="action" value="${STOP_ALL}">${text.stopAll}</button></div>
</form>
<h2>${text.mandatory}</h2><p class="dim" id="why">${text.mandatoryWhy}</p>
${mandatory.map(
  ({ topic }) =>
    html`<label><input type="checkbox" checked disabled aria-describedby="why"><span>${topicName(topic, language)}</span></label>`,
)}`,
  });
}

/** What a posted form asks for. Only topics that the form showed are touched, so a new kind of mail is not refused by an old page. */
export function choicesIn(form: URLSearchParams): { topic: string; subscribed: boolean }[] {
  if (form.get('action') === STOP_ALL) return [{ topic: EVERY_TOPIC, subscribed: false }];
  const wanted = new Set(form.getAll('topic'));
  const shown = [...new Set(form.getAll('shown'))];
  return [
    { topic: EVERY_TOPIC, subscribed: true },
    ...shown.map((topic) => ({ topic, subscribed: wanted.has(topic) })),
  ];
}
