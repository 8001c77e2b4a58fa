import { createHash } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { CompiledBody } from './content/body.ts';
import { compileBody } from './content/compile.ts';
import type { ReadyMade } from './ready-made/ready-made.ts';
import { readyMadeSet } from './ready-made/ready-made-set.ts';
import {
  BodyKind,
  Template,
  TemplateBody,
  TemplateLanguage,
  TemplateVersion,
  VersionState,
} from './template.entity.ts';

/** The variant of a version that has no others. */
const ONLY_VARIANT = 'A';

/** Begins the notes of versions that came with the program; what follows tells them apart. */
const NOTE = 'Bawaan Merpati';

/**
 * Keeps the ready-made set in the platform's library. What somebody wrote stays in use: a new built-in version
 * is published only where the one in use was built in too, the newest or an older one.
 */
export class ReadyMadeService {
  readonly #deps: { orm: Orm; clock: Clock; ids: IdGenerator };

  constructor(deps: { orm: Orm; clock: Clock; ids: IdGenerator }) {
    this.#deps = deps;
  }

  /** Adds what is missing or newer; returns how many templates that were. `compileSet` is asked once, when there is anything to add. */
  async install(compileSet: () => Promise<CompiledSet> = compileReadyMadeSet): Promise<number> {
    let installed = 0;
    let compiled: Promise<CompiledSet> | null = null;
    const bodiesOf = async ({ key }: ReadyMade) => {
      compiled ??= compileSet();
      return (await compiled)[key]!;
    };
    for (const readyMade of readyMadeSet)
      if (await this.#installOne(readyMade, bodiesOf).catch(byAnother)) installed += 1;
    return installed;
  }

  async #installOne(
    readyMade: ReadyMade,
    bodiesOf: (readyMade: ReadyMade) => Promise<ReadyMadeCompiled[]>,
  ): Promise<boolean> {
    const note = `${NOTE} ${fingerprint(readyMade)}`;
    const em = this.#deps.orm.em.fork();
    const known = await em.findOne(Template, { accountId: PLATFORM_ACCOUNT_ID, key: readyMade.key });
    const versions = known
      ? await em.find(TemplateVersion, { templateId: known.id }, { orderBy: { number: 'desc' } })
      : [];
    const published = versions.find(({ id }) => id === known?.publishedVersionId);
    if (known && (versions.some(({ notes }) => notes === note) || !published?.notes?.startsWith(NOTE))) return false;
    const bodies = await bodiesOf(readyMade);
    const now = this.#deps.clock.now();
    const template = known ?? em.create(Template, this.#newTemplate(readyMade, now));
    const version = em.create(TemplateVersion, {
      id: this.#deps.ids.next(),
      templateId: template.id,
      accountId: PLATFORM_ACCOUNT_ID,
      number: (versions[0]?.number ?? 0) + 1,
      state: VersionState.PUBLISHED,
      notes: note,
      variables: readyMade.variables,
      variants: [{ name: ONLY_VARIANT, share: 100 }],
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    });
    for (const body of bodies) em.create(TemplateBody, { ...body, versionId: version.id });
    template.publishedVersionId = version.id;
    template.updatedAt = now;
    await em.flush();
    return true;
  }

  #newTemplate({ key, name, typeKey }: ReadyMade, now: Date) {
    return {
      id: this.#deps.ids.next(),
      accountId: PLATFORM_ACCOUNT_ID,
      key,
      name,
      typeKey,
      fallbackLanguage: TemplateLanguage.ID,
      builtIn: key,
      createdAt: now,
      updatedAt: now,
    };
  }
}

/** Another process that starts at the same moment was quicker. */
function byAnother(error: unknown): false {
  if (error instanceof UniqueConstraintViolationException) return false;
  throw error;
}

/** A body as it is kept, without its version. */
export type ReadyMadeCompiled = Omit<CompiledBody, 'problems'> & { language: TemplateLanguage; variant: string };

/** Bodies by the key of their template. */
export type CompiledSet = Record<string, ReadyMadeCompiled[]>;

/** Compiles the whole set, which takes a second and a hundred megabytes. */
export async function compileReadyMadeSet(): Promise<CompiledSet> {
  const compiled: CompiledSet = {};
  for (const readyMade of readyMadeSet) compiled[readyMade.key] = await compiledBodies(readyMade);
  return compiled;
}

async function compiledBodies({ bodies }: ReadyMade): Promise<ReadyMadeCompiled[]> {
  const languages = [TemplateLanguage.ID, TemplateLanguage.EN] as const;
  return Promise.all(
    languages.map(async (language) => {
      const { subject, preheader, source } = bodies[language];
      const compiled = await compileBody({ kind: BodyKind.MJML, subject, preheader, source, textSource: null });
      const { problems, ...body } = compiled;
      const fatal = problems.find((problem) => problem.fatal);
      if (fatal) throw new Error(`A ready-made template cannot be compiled: ${fatal.message}`);
      return { ...body, language, variant: ONLY_VARIANT };
    }),
  );
}

function fingerprint({ variables, bodies, typeKey }: ReadyMade): string {
  return createHash('sha256')
    .update(JSON.stringify([typeKey, variables, bodies]))
    .digest('hex')
    .slice(0, 12);
}
