import { writeAudit } from '../../infra/audit.ts';
import { sqlOf } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { Template } from './template.entity.ts';
import type { TemplateService } from './template.service.ts';

/** Puts templates away and fetches them back; nothing is lost by either. */
export class ArchiveService {
  readonly #deps: { clock: Clock; ids: IdGenerator; templates: TemplateService };

  constructor(deps: { clock: Clock; ids: IdGenerator; templates: TemplateService }) {
    this.#deps = deps;
  }

  /** Throws TemplateUnknown. */
  archive(principal: Principal, publicId: string): Promise<Template> {
    return this.#set(principal, publicId, { action: 'template.archived', at: this.#deps.clock.now() });
  }

  /** Throws TemplateUnknown. */
  restore(principal: Principal, publicId: string): Promise<Template> {
    return this.#set(principal, publicId, { action: 'template.restored', at: null });
  }

  #set(principal: Principal, publicId: string, { action, at }: { action: string; at: Date | null }): Promise<Template> {
    return this.#deps.templates.change(principal, publicId, async (template, em) => {
      template.archivedAt = at;
      const { accountId, id: subject, key } = template;
      await writeAudit(sqlOf(em), {
        id: this.#deps.ids.next(),
        principal,
        accountId,
        action,
        subject,
        details: { key },
      });
    });
  }
}
