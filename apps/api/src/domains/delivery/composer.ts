import { type Content, Renderer } from '../../infra/content/renderer.ts';
import type { Database } from '../../infra/database.ts';
import type { LinksService } from '../identity/links.service.ts';
import type { LinkPurpose } from '../identity/session.entity.ts';
import type { EmailType } from '../preferences/email-type.entity.ts';
import { type Finish, finishContent, type RecipientUrls, readableContent, recipientUrls } from './finish-content.ts';
import { MASKED_LINK, shownVariables } from './masked-links.ts';
import type { SecretLinks } from './message.entity.ts';
import { parseSender } from './sender.ts';
import { loadContents } from './sql/load-contents.ts';
import type { TrackingLinksService } from './tracking-links.service.ts';
import type { TrackingSettingsService } from './tracking-settings.service.ts';

/** Colleagues must not act in a recipient's name. */
const MASKED_URLS: RecipientUrls = { unsubscribe: '#unsubscribe', preferences: '#preferences' };

export interface Composable {
  id: string;
  accountId: string;
  sender: string;
  contentId: string;
  language: string | null;
  variables: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
}

/** The content of one mail, and the address that its recipient leaves by; null when the mail cannot be refused. */
export interface Composed {
  content: Content;
  unsubscribeUrl: string | null;
}

interface Deps {
  database: Database;
  links: LinksService;
  trackingLinks: TrackingLinksService;
  trackingSettings: TrackingSettingsService;
  publicUrl: string;
}

/** Puts content and variables together, for sending and for looking at. */
export class Composer {
  readonly #renderer = new Renderer();
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** The mail as the recipient gets it: secret links, tracked links, pixel, the way out. Throws TemplateError. */
  async compose(message: Composable, type: EmailType): Promise<Composed> {
    const { publicUrl, trackingLinks, trackingSettings } = this.#deps;
    const links = trackingLinks.of(message.id);
    const urls = recipientUrls(publicUrl, links);
    const rendered = await this.#renderForRecipient(message, urls);
    const tracking = await trackingSettings.of(message.accountId, type, parseSender(message.sender).address);
    // A secret link is for its owner alone; nothing may stand between them.
    const secret = message.secretLinks !== null;
    return {
      content: finishContent(rendered, {
        links,
        tracking: secret ? { ...tracking, clicks: false, opens: false } : tracking,
        urls,
        footer: footerOf(message, type),
      }),
      unsubscribeUrl: type.optOutAllowed ? urls.unsubscribe : null,
    };
  }

  /** The HTML of the mail before its links were tracked; null when it has none. Throws TemplateError. */
  async untracked(message: Composable, type: EmailType): Promise<string | null> {
    const urls = recipientUrls(this.#deps.publicUrl, this.#deps.trackingLinks.of(message.id));
    const rendered = await this.#renderForRecipient(message, urls);
    return readableContent(rendered, { urls, footer: footerOf(message, type) }).html;
  }

  /** The mail as colleagues may see it. Throws TemplateError. */
  async preview(message: Composable, type: EmailType): Promise<Content> {
    const variables = shownVariables(message.variables, type);
    const rendered = await this.#render({ ...message, variables }, () => MASKED_LINK, MASKED_URLS);
    return readableContent(rendered, { urls: MASKED_URLS, footer: footerOf(message, type) });
  }

  #renderForRecipient(message: Composable, urls: RecipientUrls): Promise<Content> {
    return this.#render(message, (purpose, linkId) => this.#deps.links.urlOf(purpose as LinkPurpose, linkId), urls);
  }

  async #render(
    message: Composable,
    urlOf: (purpose: string, linkId: string) => string,
    urls: RecipientUrls,
  ): Promise<Content> {
    const { contentId, secretLinks } = message;
    const content = this.#renderer.has(contentId)
      ? null
      : (await loadContents(this.#deps.database, [contentId])).get(contentId);
    const links = Object.entries(secretLinks ?? {}).map(([name, { purpose, linkId }]) => [
      name,
      urlOf(purpose, linkId),
    ]);
    return this.#renderer.render(
      contentId,
      () => {
        if (!content) throw new Error(`There is no content ${contentId}.`);
        return content;
      },
      {
        ...message.variables,
        ...Object.fromEntries(links),
        unsubscribe_url: urls.unsubscribe,
        preferences_url: urls.preferences,
      },
    );
  }
}

function footerOf(message: Composable, type: EmailType): Finish['footer'] {
  return type.optOutAllowed ? { language: message.language, sender: parseSender(message.sender).name } : null;
}
