import type { Fault } from '../fault.store.ts';
import { type Behaviour, PROVIDERS, type Provider } from '../providers.ts';
import { html, type SafeHtml } from './html.ts';
import { type PageQuery, pageLink } from './page-query.ts';
import { PROVIDER_NAMES, TEXTS } from './texts.ts';

/** What "take it down" installs, until somebody recovers it. */
export const OUTAGES: Readonly<Record<Provider, Behaviour>> = {
  mailketing: '500',
  mailketing2: '500',
  brevo: '500',
  smtp: 'refused',
  slack: '500',
};

/** Every provider with its state and one button: take it down, or recover it. */
export function outagesView(faults: readonly Fault[], query: PageQuery): SafeHtml {
  return html`<ul>${PROVIDERS.map((provider) => outageRow(provider, faults, query))}</ul>`;
}

function outageRow(provider: Provider, faults: readonly Fault[], query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  const name = PROVIDER_NAMES[provider];
  const standing = faults.find((fault) => fault.provider === provider && fault.remaining < 0);
  const label = standing ? `${texts.recover} ${name}` : `${texts.takeDown(name)} (${OUTAGES[provider]})`;
  const state = standing ? `${texts.down} (${standing.behaviour})` : texts.up;
  return html`<li><span class="dot ${standing ? 'down' : 'up'}">${name}</span> <span class="soft">${state}</span>
<form method="post" action="/page/outage"><input type="hidden" name="back" value="${pageLink(query, {})}">
<input type="hidden" name="provider" value="${provider}"><input type="hidden" name="wanted" value="${standing ? 'up' : 'down'}">
<button id="outage-${provider}">${label}</button></form></li>`;
}
