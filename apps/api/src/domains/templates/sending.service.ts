import { Fresh } from '../../infra/fresh.ts';
import type { Orm } from '../../infra/orm.ts';
import type { Principal } from '../../kernel/principal.ts';
import { PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { RecipientFactsService } from '../leads/recipient-facts.service.ts';
import {
  Template,
  TemplateBody,
  TemplateLanguage,
  type TemplateVariable,
  TemplateVersion,
  VersionState,
} from './template.entity.ts';
import { mayChange, maySee } from './template-access.ts';
import { TemplateNotFound, VariableInvalid, VariableMissing } from './templates.errors.ts';
import { valueAt, withValueAt } from './variable-paths.ts';
import { hasType } from './variable-types.ts';
import { variantFor } from './variants.ts';

/** How long a process may go on with what was just published elsewhere, in ms. */
const FRESH_MS = 2_000;
/** Keys and versions that a process keeps at hand. */
const KEYS_KEPT = 2_000;
const VERSIONS_KEPT = 200;

/** What one recipient's mail is made from; html, text and subject have Liquid in them. */
export interface TemplateForSending {
  templateId: string;
  versionId: string;
  typeKey: string;
  variant: string;
  language: 'id' | 'en';
  subject: string;
  /** Null for plain text. */
  html: string | null;
  text: string;
  variables: TemplateVariable[];
}

interface Published {
  template: Template;
  version: TemplateVersion;
  bodies: TemplateBody[];
}

/** What sending needs of templates. */
export class TemplateSendingService {
  readonly #orm: Orm;
  readonly #facts: RecipientFactsService;
  readonly #templates = new Map<string, Fresh<Template | null>>();
  readonly #versions = new Map<string, Promise<Omit<Published, 'template'>>>();

  constructor(deps: { orm: Orm; facts: RecipientFactsService }) {
    this.#orm = deps.orm;
    this.#facts = deps.facts;
  }

  /**
   * The account's own template with the key, else the platform's; archived and unpublished ones do not count. `language` null: the
   * recipient's, as far as it is known; a language without a body is the fallback. Throws TemplateNotFound.
   */
  async forSending(wanted: {
    accountId: string;
    key: string;
    language: string | null;
    recipient: string;
  }): Promise<TemplateForSending> {
    const { accountId, key, recipient } = wanted;
    const template = await this.#templateFor(accountId, key);
    if (!template?.publishedVersionId) throw new TemplateNotFound(key);
    const { version, bodies } = await this.#published(template.publishedVersionId);
    const language = wanted.language ?? (await this.#facts.find(accountId, recipient))?.language ?? null;
    const variant = variantFor(version.id, recipient, version.variants);
    return chosen({ template, version, bodies }, variant, language);
  }

  /** Any version, also a draft, for a test mail; null when the version is gone or not theirs to see, or has no body for the variant. */
  async versionForTest(wanted: {
    principal: Principal;
    versionId: string;
    variant: string | null;
    language: string | null;
    recipient: string;
  }): Promise<TemplateForSending | null> {
    const em = this.#orm.em.fork();
    const version = await em.findOne(TemplateVersion, { id: wanted.versionId });
    const template = version && (await em.findOne(Template, { id: version.templateId }));
    if (!version || !template || !isShown(wanted.principal, version, template)) return null;
    const bodies = await em.find(TemplateBody, { versionId: version.id });
    const variant = wanted.variant ?? variantFor(version.id, wanted.recipient, version.variants);
    if (!bodies.some((body) => body.variant === variant)) return null;
    return chosen({ template, version, bodies }, variant, wanted.language);
  }

  #templateFor(accountId: string, key: string): Promise<Template | null> {
    const place = `${accountId} ${key}`;
    const known = this.#templates.get(place);
    if (known) return known.get();
    const fresh = new Fresh(() => this.#findTemplate(accountId, key), FRESH_MS);
    keep(this.#templates, place, fresh, KEYS_KEPT);
    return fresh.get();
  }

  async #findTemplate(accountId: string, key: string): Promise<Template | null> {
    const candidates = await this.#orm.em.fork().find(Template, {
      key,
      accountId: { $in: [accountId, PLATFORM_ACCOUNT_ID] },
      archivedAt: null,
      publishedVersionId: { $ne: null },
    });
    return candidates.find((one) => one.accountId === accountId) ?? candidates[0] ?? null;
  }

  /** A published version never changes. */
  #published(versionId: string): Promise<Omit<Published, 'template'>> {
    const known = this.#versions.get(versionId);
    if (known) return known;
    const reading = this.#readVersion(versionId);
    keep(this.#versions, versionId, reading, VERSIONS_KEPT);
    reading.catch(() => this.#versions.delete(versionId));
    return reading;
  }

  async #readVersion(versionId: string): Promise<Omit<Published, 'template'>> {
    const em = this.#orm.em.fork();
    const version = await em.findOneOrFail(TemplateVersion, { id: versionId });
    return { version, bodies: await em.find(TemplateBody, { versionId }) };
  }
}

/** Drafts are seen by those who may change them. */
function isShown(principal: Principal, version: TemplateVersion, template: Template): boolean {
  return version.state === VersionState.DRAFT ? mayChange(principal, template) : maySee(principal, template.accountId);
}

function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  if (map.size >= most) map.delete(map.keys().next().value!);
  map.set(key, value);
}

function chosen(
  { template, version, bodies }: Published,
  variant: string,
  language: string | null,
): TemplateForSending {
  const ofVariant = bodies.filter((body) => body.variant === variant);
  const body =
    ofVariant.find((one) => one.language === language) ??
    ofVariant.find((one) => one.language === template.fallbackLanguage) ??
    ofVariant[0];
  if (!body) throw new Error(`The version ${version.id} has no body of variant ${variant}.`);
  return {
    templateId: template.id,
    versionId: version.id,
    typeKey: template.typeKey,
    variant,
    language: body.language === TemplateLanguage.EN ? 'en' : 'id',
    subject: body.subject,
    html: body.html ?? null,
    text: body.text,
    variables: version.variables,
  };
}

/**
 * What a mail is rendered with: the given values over the declared defaults; names with dots stand for fields of objects.
 * Throws VariableMissing with every required one that has no value, VariableInvalid for a value of another type.
 */
export function mergedVariables(
  declared: readonly TemplateVariable[],
  given: Record<string, unknown>,
): Record<string, unknown> {
  const missing: string[] = [];
  let merged = given;
  for (const { name, type, required, defaultValue } of declared) {
    const value = valueAt(given, name);
    if (value !== undefined && value !== null && value !== '') {
      if (!hasType(value, type)) throw new VariableInvalid(name, type);
    } else if (defaultValue !== null && defaultValue !== undefined) merged = withValueAt(merged, name, defaultValue);
    else if (required) missing.push(name);
  }
  if (missing.length > 0) throw new VariableMissing(missing);
  return merged;
}

/** The given values over the samples that an author wrote down for previews. */
export function sampledVariables(
  declared: readonly TemplateVariable[],
  given: Record<string, unknown>,
): Record<string, unknown> {
  return declared.reduce<Record<string, unknown>>((values, { name, sample }) => {
    const known = valueAt(values, name);
    return (known === undefined || known === null || known === '') && sample !== null && sample !== undefined
      ? withValueAt(values, name, sample)
      : values;
  }, given);
}
