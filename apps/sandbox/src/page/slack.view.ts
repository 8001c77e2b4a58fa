import type { SlackPost, SlackWorkspace } from '../slack/workspace.store.ts';
import { html, type SafeHtml } from './html.ts';
import { clockTime } from './list.view.ts';
import type { PageQuery } from './page-query.ts';
import { TEXTS } from './texts.ts';

const SHOWN = 20;

/** The newest messages that were posted to Slack, with what was answered. */
export function slackView(slack: SlackWorkspace, query: PageQuery): SafeHtml {
  const texts = TEXTS[query.language];
  const posts = slack.posts().slice(-SHOWN).reverse();
  if (posts.length === 0) return html`<p class="soft">${texts.slackNone}</p>`;
  return html`<ul>${posts.map(postRow)}</ul>`;
}

function postRow(post: SlackPost): SafeHtml {
  const text = typeof post.body?.text === 'string' ? post.body.text : '';
  return html`<li><span class="dot ${post.taken ? 'up' : 'down'}">${post.answer}</span> ${clockTime(post.at)} <span class="text">${text}</span></li>`;
}
