import { type Content, Renderer } from '../../infra/content/renderer.ts';
import type { Database } from '../../infra/database.ts';
import type { LinksService } from '../identity/links.service.ts';
import type { LinkPurpose } from '../identity/session.entity.ts';
import type { SecretLinks } from './message.entity.ts';
import { loadContents } from './sql/load-contents.ts';

/** What stands in a preview where the recipient gets a working link. */
const MASKED_LINK = '•••';

export interface Composable {
  contentId: string;
  variables: Record<string, unknown> | null;
  secretLinks: SecretLinks | null;
}

/** Puts content and variables together, for sending and for looking at. */
export class Composer {
  readonly #renderer = new Renderer();
  readonly #database: Database;
  readonly #links: LinksService;

  constructor(deps: { database: Database; links: LinksService }) {
    this.#database = deps.database;
    this.#links = deps.links;
  }

  /** The mail as the recipient gets it, secret links included. Throws TemplateError. */
  async compose(message: Composable): Promise<Content> {
    return this.#render(message, (purpose, linkId) => this.#links.urlOf(purpose as LinkPurpose, linkId));
  }

  /** The mail as colleagues may see it. Throws TemplateError. */
  async preview(message: Composable): Promise<Content> {
    return this.#render(message, () => MASKED_LINK);
  }

  async #render(message: Composable, urlOf: (purpose: string, linkId: string) => string): Promise<Content> {
    const { contentId, secretLinks } = message;
    const content = this.#renderer.has(contentId)
      ? null
      : (await loadContents(this.#database, [contentId])).get(contentId);
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
      { ...message.variables, ...Object.fromEntries(links) },
    );
  }
}
