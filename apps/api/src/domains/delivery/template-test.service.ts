import type { IdGenerator } from '../../kernel/ids.ts';
import { isUuid } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { TemplateSendingService } from '../templates/sending.service.ts';
import { VersionNotFound } from './delivery.errors.ts';
import type { EmailService } from './email.service.ts';
import { testContent } from './sendable-content.ts';

export interface TestMail {
  versionId: string;
  to: string;
  variant: string | null;
  language: string | null;
  variables: Record<string, unknown> | null;
}

/** In both languages, as the reader of a test knows one of them. */
const MARK = '[Uji/Test] ';

/** Sends versions of templates to those who write them. */
export class TemplateTestService {
  readonly #deps: { templates: TemplateSendingService; emails: EmailService; ids: IdGenerator };

  constructor(deps: { templates: TemplateSendingService; emails: EmailService; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /**
   * Returns the id of the message. Throws VersionNotFound, VariableMissing, VariableInvalid, and what EmailService.send throws of a
   * mail's content.
   */
  async send(principal: Principal, accountId: string | null, mail: TestMail): Promise<string> {
    const { templates, emails, ids } = this.#deps;
    const { versionId, to, variant, language } = mail;
    const found = isUuid(versionId)
      ? await templates.versionForTest({ principal, versionId, variant, language, recipient: to })
      : null;
    if (!found) throw new VersionNotFound();
    const { typeKey, content, variables } = testContent(found, mail.variables ?? {});
    return emails.send(
      principal,
      accountId,
      {
        type: typeKey,
        template: null,
        to,
        cc: [],
        replyTo: null,
        from: null,
        subject: `${MARK}${content.subject}`,
        html: content.html,
        text: content.text,
        variables,
        headers: [],
        attachments: [],
        metadata: { test: true },
        scheduledAt: null,
      },
      ids.next(),
    );
  }
}
