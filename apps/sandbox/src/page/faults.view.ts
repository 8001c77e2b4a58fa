import type { Fault } from '../fault.store.ts';
import { BEHAVIOURS, PROVIDERS } from '../providers.ts';
import { html, type SafeHtml } from './html.ts';
import { type PageQuery, pageLink } from './page-query.ts';
import { behaviourText, type Language, PROVIDER_NAMES, TEXTS, type Texts } from './texts.ts';

/** The panel above the mailbox; open while something is active, so that a forgotten fault is seen. */
export function faultsView(faults: readonly Fault[], query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  const open = faults.length > 0 ? html` open` : null;
  return html`<details class="faults"${open}><summary>${texts.faults} <span id="fault-count">${faultCount(faults)}</span></summary>
<div class="inner"><div id="faults" style="display:contents">${faultList(faults, query)}</div>
<form class="add" method="post" action="/page/faults">
<input type="hidden" name="back" value="${pageLink(query, {})}">
<label>${texts.behaviour}<select name="fault">${PROVIDERS.map((provider) => optionGroup(provider, query.language))}</select></label>
<label>${texts.times} (${texts.timesHint})<input name="times" type="number" min="-1" max="1000000" value="1" required></label>
<button class="primary">${texts.addFault}</button>
</form></div></details>`;
}

export function faultCount(faults: readonly Fault[]): SafeHtml {
  return faults.length > 0 ? html`<span class="count">${faults.length}</span>` : html``;
}

export function faultList(faults: readonly Fault[], query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  if (faults.length === 0) return html`<p class="none">${texts.noFaults}</p>`;
  return html`<ul>${faults.map((fault) => faultRow(fault, query, texts))}</ul>`;
}

function faultRow(fault: Fault, query: PageQuery, texts: Texts): SafeHtml {
  const left = fault.remaining < 0 ? texts.untilCleared : `${texts.left} ${fault.remaining}`;
  return html`<li><span class="what"><span class="dot ${fault.provider}">${PROVIDER_NAMES[fault.provider]}</span> <code>${fault.behaviour}</code>
<span>${behaviourText(fault.behaviour, query.language)}</span> <span class="soft">${left} · ${texts.hits} ${fault.hits}</span></span>
<form method="post" action="/page/faults/clear"><input type="hidden" name="back" value="${pageLink(query, {})}">
<input type="hidden" name="id" value="${fault.id}"><button id="clear-${fault.id}">${texts.clear}</button></form></li>`;
}

function optionGroup(provider: (typeof PROVIDERS)[number], language: Language): SafeHtml {
  return html`<optgroup label="${PROVIDER_NAMES[provider]}">${BEHAVIOURS[provider].map(
    (behaviour) =>
      html`<option value="${provider}:${behaviour}">${PROVIDER_NAMES[provider]} · ${behaviour}: ${behaviourText(behaviour, language)}</option>`,
  )}</optgroup>`;
}
