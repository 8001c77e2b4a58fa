import { z } from 'zod';
import { writeAudit } from '../../infra/audit.ts';
import { type Orm, sqlOf } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import { copyVersion } from './copy-version.ts';
import type { DraftService, PlacedProblem } from './draft.service.ts';
import {
  BodyKind,
  Template,
  TemplateBody,
  TemplateLanguage,
  TemplateVersion,
  VariableType,
} from './template.entity.ts';
import { currentVersion, keysAreUnique, type TemplateService } from './template.service.ts';
import { checkedKey, checkedTemplateName } from './template-words.ts';
import { TemplateFileInvalid, TemplateUnknown } from './templates.errors.ts';
import { MAX_NOTES_LENGTH } from './templates.limits.ts';

const FORMAT = 'merpati-template';
/** Grows when an older reader could no longer read what is written. */
const FORMAT_VERSION = 1;

const fileShape = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  key: z.string(),
  name: z.string(),
  type: z.string(),
  fallbackLanguage: z.enum(TemplateLanguage),
  notes: z.string().max(MAX_NOTES_LENGTH).nullable(),
  variables: z.array(
    z.object({
      name: z.string(),
      type: z.enum(VariableType),
      required: z.boolean(),
      defaultValue: z.json().nullable(),
      sample: z.json().nullable(),
      description: z.string().nullable(),
    }),
  ),
  variants: z.array(z.object({ name: z.string(), share: z.int() })),
  bodies: z.array(
    z.object({
      variant: z.string(),
      language: z.enum(TemplateLanguage),
      kind: z.enum(BodyKind),
      subject: z.string(),
      preheader: z.string().nullable(),
      source: z.string(),
      textSource: z.string().nullable(),
    }),
  ),
});

/** A template as a file; `docs/templates.md` tells the format. */
export type TemplateFile = z.infer<typeof fileShape>;

interface Deps {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  templates: TemplateService;
  drafts: DraftService;
}

/** Copies of templates: within the installation, and as files. */
export class TransferService {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** A draft with the content of any template that the caller sees. Throws TemplateUnknown, AccountNotFound, TemplateKeyInvalid, TemplateKeyTaken, TemplateNameInvalid. */
  async duplicate(
    principal: Principal,
    input: { id: string; key: string | null; name: string | null; accountId: string | null },
  ): Promise<Template> {
    const { orm, clock, ids, templates } = this.#deps;
    const source = await this.#visible(principal, input.id);
    const accountId = await templates.accountFor(principal, input.accountId);
    const values = { key: checkedKey(input.key ?? source.key), name: checkedTemplateName(input.name ?? source.name) };
    return keysAreUnique(() =>
      orm.em.fork().transactional(async (em) => {
        const now = clock.now();
        const template = em.create(Template, {
          ...values,
          id: ids.next(),
          accountId,
          typeKey: source.typeKey,
          fallbackLanguage: source.fallbackLanguage,
          createdAt: now,
          updatedAt: now,
          updatedByUserId: principal.userId,
        });
        const from = await currentVersion(em, source);
        await copyVersion({ em, template, from, id: ids.next(), number: 1, now, userId: principal.userId });
        await em.flush();
        return template;
      }),
    );
  }

  /** What is published, else the draft. Throws TemplateUnknown. */
  async export(principal: Principal, publicId: string): Promise<{ fileName: string; content: string }> {
    const template = await this.#visible(principal, publicId);
    const em = this.#deps.orm.em.fork();
    const version = template.publishedVersionId
      ? await em.findOne(TemplateVersion, { id: template.publishedVersionId })
      : await currentVersion(em, template);
    const bodies = version
      ? await em.find(TemplateBody, { versionId: version.id }, { orderBy: { variant: 'asc', language: 'desc' } })
      : [];
    const file = {
      format: FORMAT,
      formatVersion: FORMAT_VERSION,
      key: template.key,
      name: template.name,
      type: template.typeKey,
      fallbackLanguage: template.fallbackLanguage,
      notes: version?.notes ?? null,
      variables: version?.variables ?? [],
      variants: version?.variants ?? [],
      bodies: bodies.map(({ variant, language, kind, subject, preheader, source, textSource }) => ({
        variant,
        language,
        kind,
        subject,
        preheader: preheader ?? null,
        source,
        textSource: textSource ?? null,
      })),
    };
    return { fileName: `${template.key}.merpati-template.json`, content: `${JSON.stringify(file, null, 2)}\n` };
  }

  /**
   * A new template with a draft from a file, cleaned like whatever is saved. Throws AccountNotFound, TemplateFileInvalid, TemplateKeyInvalid,
   * TemplateKeyTaken, TemplateNameInvalid, TemplateTypeUnknown and what saving a draft throws.
   */
  async import(
    principal: Principal,
    input: { content: string; key: string | null; accountId: string | null },
  ): Promise<{ template: Template; problems: PlacedProblem[] }> {
    const { orm, clock, ids, templates, drafts } = this.#deps;
    const accountId = await templates.accountFor(principal, input.accountId);
    const file = readFile(input.content);
    await templates.checkType(file.type);
    const values = { key: checkedKey(input.key ?? file.key), name: checkedTemplateName(file.name) };
    const content = await drafts.prepare({ ...file, revision: null });
    return keysAreUnique(() =>
      orm.em.fork().transactional(async (em) => {
        const now = clock.now();
        const template = em.create(Template, {
          ...values,
          id: ids.next(),
          accountId,
          typeKey: file.type,
          fallbackLanguage: file.fallbackLanguage,
          createdAt: now,
          updatedAt: now,
          updatedByUserId: principal.userId,
        });
        await em.flush();
        const { problems } = await drafts.write(em, principal, template, content);
        await writeAudit(sqlOf(em), {
          id: ids.next(),
          principal,
          accountId,
          action: 'template.imported',
          subject: template.id,
          details: { key: template.key },
        });
        return { template, problems };
      }),
    );
  }

  async #visible(principal: Principal, publicId: string): Promise<Template> {
    const id = fromPublicId('tpl', publicId);
    const template = id && (await this.#deps.templates.find(principal, id));
    if (!template) throw new TemplateUnknown();
    return template;
  }
}

/** Throws TemplateFileInvalid. */
function readFile(content: string): TemplateFile {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    throw new TemplateFileInvalid('it is not JSON.');
  }
  const read = fileShape.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new TemplateFileInvalid(`${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unreadable'}`);
}
