import type { EntityManager, Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator, toPublicId } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import type { Principal } from '../../kernel/principal.ts';
import type { BodyProblem, CompiledBody, WrittenBody } from './content/body.ts';
import { compileBody } from './content/compile.ts';
import { copyVersion } from './copy-version.ts';
import { checkedBodies, checkedVariables, checkedVariants } from './draft-checks.ts';
import {
  type Template,
  TemplateBody,
  type TemplateLanguage,
  type TemplateVariable,
  type TemplateVariant,
  TemplateVersion,
  VersionState,
} from './template.entity.ts';
import { currentVersion, type TemplateService } from './template.service.ts';
import { mayChange, maySee } from './template-access.ts';
import { withinLength } from './template-words.ts';
import { DraftChanged, TemplateUnknown } from './templates.errors.ts';
import { MAX_NOTES_LENGTH } from './templates.limits.ts';

/** A body to save; `variant` is there. */
export interface BodyToSave extends WrittenBody {
  variant: string;
  language: TemplateLanguage;
}

/** What of a draft to save; null leaves a part as it is. */
export interface DraftInput {
  revision: number | null;
  notes: string | null;
  variables: TemplateVariable[] | null;
  variants: TemplateVariant[] | null;
  bodies: BodyToSave[] | null;
}

export interface PlacedProblem extends BodyProblem {
  variant: string;
  language: TemplateLanguage;
}

interface PlacedBody extends CompiledBody {
  variant: string;
  language: TemplateLanguage;
}

/** A draft that was checked and compiled. */
export interface PreparedDraft extends Omit<DraftInput, 'bodies'> {
  bodies: PlacedBody[] | null;
}

interface Deps {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  templates: TemplateService;
}

/** Versions of templates, and the one draft that may be changed. */
export class DraftService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** By UUID; null when there is none that the caller may see: drafts are seen by those who may change them. */
  async find(principal: Principal, id: string): Promise<TemplateVersion | null> {
    const version = await this.#deps.orm.em.fork().findOne(TemplateVersion, { id });
    if (!version) return null;
    const visible =
      version.state === VersionState.DRAFT ? mayChange : (who: Principal) => maySee(who, version.accountId);
    return visible(principal, version) ? version : null;
  }

  async draftOf(templateId: string): Promise<TemplateVersion | null> {
    return this.#deps.orm.em.fork().findOne(TemplateVersion, { templateId, state: VersionState.DRAFT });
  }

  /** The draft where the caller may change it, else what is published. */
  async currentFor(principal: Principal, template: Template): Promise<TemplateVersion | null> {
    const draft = mayChange(principal, template) ? await this.draftOf(template.id) : null;
    if (draft || !template.publishedVersionId) return draft;
    return this.#deps.orm.em.fork().findOne(TemplateVersion, { id: template.publishedVersionId });
  }

  /** Newest first; `drafts`: also the one that is not published. */
  async versions(
    templateId: string,
    page: PageRequest,
    { drafts }: { drafts: boolean },
  ): Promise<Page<TemplateVersion>> {
    const size = pageSize(page.first);
    const after = decodeCursor(page.after, (key) => /^\d{1,9}$/.test(key));
    const em = this.#deps.orm.em.fork();
    const where = { templateId, ...(!drafts && { state: VersionState.PUBLISHED }) };
    const rows = await em.find(
      TemplateVersion,
      { ...where, ...(after && { number: { $lt: Number(after) } }) },
      { limit: size + 1, orderBy: { number: 'desc' } },
    );
    return toPage(rows, size, {
      after,
      keyOf: ({ number }) => String(number),
      count: () => em.fork().count(TemplateVersion, where),
    });
  }

  /** Bodies by version, in the order of variants and languages. */
  async bodies(versionIds: readonly string[]): Promise<Map<string, TemplateBody[]>> {
    const rows = await this.#deps.orm.em
      .fork()
      .find(TemplateBody, { versionId: { $in: [...versionIds] } }, { orderBy: { variant: 'asc', language: 'desc' } });
    return Map.groupBy(rows, ({ versionId }) => versionId);
  }

  /**
   * Saves the draft, making it when there is none. Throws TemplateUnknown, DraftChanged, TextTooLong, VariantsInvalid,
   * VariablesInvalid, BodiesInvalid.
   */
  async save(
    principal: Principal,
    input: DraftInput & { templateId: string },
  ): Promise<{ version: TemplateVersion; problems: PlacedProblem[] }> {
    const content = await this.prepare(input);
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const template = await this.#deps.templates.toChange(em, principal, input.templateId, 'templateId');
      return this.write(em, principal, template, content);
    });
  }

  /** Checks and compiles before any lock is taken. Throws TextTooLong, VariantsInvalid, VariablesInvalid, BodiesInvalid. */
  async prepare(input: DraftInput): Promise<PreparedDraft> {
    if (input.notes !== null) withinLength(input.notes, MAX_NOTES_LENGTH, ['notes']);
    return {
      revision: input.revision,
      notes: input.notes,
      variables: input.variables && checkedVariables(input.variables),
      variants: input.variants && checkedVariants(input.variants),
      bodies: input.bodies && (await compileAll(checkedBodies(input.bodies))),
    };
  }

  /** Writes a prepared draft of a locked template. Throws DraftChanged. */
  async write(
    em: EntityManager,
    principal: Principal,
    template: Template,
    content: PreparedDraft,
  ): Promise<{ version: TemplateVersion; problems: PlacedProblem[] }> {
    const version = await this.#draftToChange(em, principal, template, content.revision);
    version.notes = content.notes ?? version.notes;
    version.variables = content.variables ?? version.variables;
    version.variants = content.variants ?? version.variants;
    version.updatedAt = this.#deps.clock.now();
    template.updatedAt = version.updatedAt;
    template.updatedByUserId = principal.userId;
    if (content.bodies) await this.#replaceBodies(em, version, content.bodies);
    return { version, problems: problemsOf(content.bodies ?? []) };
  }

  /** Throws TemplateUnknown, DraftChanged. */
  async discard(
    principal: Principal,
    input: { templateId: string; revision: number },
  ): Promise<{ template: Template; discardedId: string }> {
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const template = await this.#deps.templates.toChange(em, principal, input.templateId, 'templateId');
      const draft = await em.findOne(TemplateVersion, { templateId: template.id, state: VersionState.DRAFT });
      if (!draft || draft.revision !== input.revision) throw new DraftChanged();
      await em.nativeDelete(TemplateBody, { versionId: draft.id });
      await em.nativeDelete(TemplateVersion, { id: draft.id });
      template.updatedAt = this.#deps.clock.now();
      return { template, discardedId: toPublicId('tpv', draft.id) };
    });
  }

  /** A version that the caller may change, with its template locked. Throws TemplateUnknown. */
  async toChange(
    em: EntityManager,
    principal: Principal,
    publicId: string,
  ): Promise<{ template: Template; version: TemplateVersion }> {
    const id = fromPublicId('tpv', publicId);
    const known = id && (await em.findOne(TemplateVersion, { id }));
    if (!known) throw new TemplateUnknown('versionId');
    const template = await this.#deps.templates.toChange(
      em,
      principal,
      toPublicId('tpl', known.templateId),
      'versionId',
    );
    const version = await em.findOneOrFail(TemplateVersion, { id }, { refresh: true });
    return { template, version };
  }

  async #draftToChange(
    em: EntityManager,
    principal: Principal,
    template: Template,
    revision: number | null,
  ): Promise<TemplateVersion> {
    const current = await currentVersion(em, template);
    if (current?.state === VersionState.DRAFT) {
      if (current.revision !== revision) throw new DraftChanged();
      current.revision += 1;
      return current;
    }
    if (revision !== null) throw new DraftChanged();
    const draft = await copyVersion({
      em,
      template,
      from: current,
      id: this.#deps.ids.next(),
      number: (await highestNumber(em, template.id)) + 1,
      now: this.#deps.clock.now(),
      userId: principal.userId,
    });
    await em.flush();
    return draft;
  }

  async #replaceBodies(em: EntityManager, version: TemplateVersion, bodies: PlacedBody[]): Promise<void> {
    await em.flush();
    await em.nativeDelete(TemplateBody, { versionId: version.id });
    if (bodies.length === 0) return;
    const rows = bodies.map(({ problems: _, ...body }) => ({ ...body, versionId: version.id }));
    await em.insertMany(TemplateBody, rows);
  }
}

async function compileAll(bodies: BodyToSave[]): Promise<PlacedBody[]> {
  const compiled: PlacedBody[] = [];
  for (const { variant, language, ...written } of bodies)
    compiled.push({ ...(await compileBody(written)), variant, language });
  return compiled;
}

function problemsOf(bodies: PlacedBody[]): PlacedProblem[] {
  return bodies.flatMap(({ variant, language, problems }) =>
    problems.map((problem) => ({ ...problem, variant, language })),
  );
}

export async function highestNumber(em: EntityManager, templateId: string): Promise<number> {
  const newest = await em.findOne(TemplateVersion, { templateId }, { orderBy: { number: 'desc' } });
  return newest?.number ?? 0;
}
