import { writeAudit } from '../../infra/audit.ts';
import { type Orm, sqlOf } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import { problemsIn } from './content/problems.ts';
import { undeclaredIn } from './content/used-variables.ts';
import type { DraftService } from './draft.service.ts';
import { type Template, TemplateBody, type TemplateVersion, VersionState } from './template.entity.ts';
import {
  BodyInvalid,
  BodyMissing,
  DraftChanged,
  NotADraft,
  NotPublished,
  VariableUndeclared,
} from './templates.errors.ts';

interface Deps {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  drafts: DraftService;
}

/** Decides which version mails are sent with. */
export class PublishingService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Throws TemplateUnknown, NotADraft, DraftChanged, BodyMissing, BodyInvalid, VariableUndeclared. */
  async publish(
    principal: Principal,
    input: { versionId: string; revision: number | null },
  ): Promise<{ template: Template; version: TemplateVersion }> {
    const { orm, clock, ids, drafts } = this.#deps;
    return orm.em.fork().transactional(async (em) => {
      const { template, version } = await drafts.toChange(em, principal, input.versionId);
      if (version.state !== VersionState.DRAFT) throw new NotADraft();
      if (input.revision !== null && input.revision !== version.revision) throw new DraftChanged();
      const bodies = await em.find(TemplateBody, { versionId: version.id });
      checkComplete(template, version, bodies);
      const now = clock.now();
      version.state = VersionState.PUBLISHED;
      version.publishedAt = now;
      version.publishedByUserId = principal.userId;
      const before = template.publishedVersionId ?? null;
      use(template, version, { now, principal });
      await em.nativeDelete(TemplateBody, { versionId: version.id, variant: { $nin: version.variants.map(nameOf) } });
      await writeAudit(sqlOf(em), {
        id: ids.next(),
        principal,
        accountId: template.accountId,
        action: 'template.published',
        subject: template.id,
        details: { key: template.key, version: version.number, before },
      });
      return { template, version };
    });
  }

  /** Sends with an older version again. Throws TemplateUnknown, NotPublished. */
  async rollback(principal: Principal, versionId: string): Promise<Template> {
    const { orm, clock, ids, drafts } = this.#deps;
    return orm.em.fork().transactional(async (em) => {
      const { template, version } = await drafts.toChange(em, principal, versionId);
      if (version.state !== VersionState.PUBLISHED) throw new NotPublished();
      const before = template.publishedVersionId ?? null;
      use(template, version, { now: clock.now(), principal });
      await writeAudit(sqlOf(em), {
        id: ids.next(),
        principal,
        accountId: template.accountId,
        action: 'template.rolled_back',
        subject: template.id,
        details: { key: template.key, version: version.number, before },
      });
      return template;
    });
  }
}

function use(template: Template, version: TemplateVersion, by: { now: Date; principal: Principal }): void {
  template.publishedVersionId = version.id;
  template.updatedAt = by.now;
  template.updatedByUserId = by.principal.userId;
}

function nameOf({ name }: { name: string }): string {
  return name;
}

/** Throws BodyMissing, BodyInvalid, VariableUndeclared. */
function checkComplete(template: Template, version: TemplateVersion, bodies: TemplateBody[]): void {
  const used = bodies.filter(({ variant }) => version.variants.some(({ name }) => name === variant));
  for (const { name } of version.variants)
    if (!used.some(({ variant, language }) => variant === name && language === template.fallbackLanguage))
      throw new BodyMissing(name, template.fallbackLanguage);
  for (const body of used)
    for (const problem of [...problemsIn(body), ...problemsIn({ subject: '', source: body.html ?? body.text })])
      if (problem.fatal) throw new BodyInvalid(`${body.variant} ${body.language} ${problem.part}`, problem.message);
  const undeclared = undeclaredIn(used, version.variables);
  if (undeclared.length > 0) throw new VariableUndeclared(undeclared);
}
