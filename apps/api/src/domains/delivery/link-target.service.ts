import { isWebAddress, linksIn } from '../../infra/content/links.ts';
import { TemplateError } from '../../infra/content/renderer.ts';
import type { Database } from '../../infra/database.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import type { Composer } from './composer.ts';
import { findMessage } from './sql/read-messages.ts';

/** Finds where the links of a mail lead, by rendering it again: no destination stands in a tracked link or in a table of its own. */
export class LinkTargetService {
  readonly #deps: { database: Database; composer: Composer; emailTypes: EmailTypeService };

  constructor(deps: { database: Database; composer: Composer; emailTypes: EmailTypeService }) {
    this.#deps = deps;
  }

  /** The web address that the link at `number` of the message leads to; null when there is no such link any more. */
  async linkTarget(messageId: string, number: number): Promise<string | null> {
    const message = await findMessage(this.#deps.database, messageId);
    const type = message && (await this.#deps.emailTypes.find(message.typeKey));
    if (!type) return null;
    try {
      const html = await this.#deps.composer.untracked(message, type);
      const url = html === null ? undefined : linksIn(html)[number];
      return url !== undefined && isWebAddress(url) ? url : null;
    } catch (error) {
      if (error instanceof TemplateError) return null;
      throw error;
    }
  }
}
