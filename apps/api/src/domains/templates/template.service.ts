import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager, Orm } from '../../infra/orm.ts';
import type { Clock } from '../../kernel/clock.ts';
import { fromPublicId, type IdGenerator } from '../../kernel/ids.ts';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '../../kernel/page.ts';
import { type Principal, Role } from '../../kernel/principal.ts';
import { type AccountService, PLATFORM_ACCOUNT_ID } from '../identity/account.service.ts';
import type { EmailTypeService } from '../preferences/email-type.service.ts';
import { starterBodies } from './content/starter.ts';
import { copyVersion } from './copy-version.ts';
import {
  type BodyKind,
  Template,
  TemplateBody,
  TemplateLanguage,
  TemplateVersion,
  VersionState,
} from './template.entity.ts';
import { templatesSeenBy } from './template.queries.ts';
import { mayChange, maySee } from './template-access.ts';
import { checkedKey, checkedTemplateName } from './template-words.ts';
import { TemplateKeyTaken, TemplateTypeUnknown, TemplateUnknown } from './templates.errors.ts';

export interface TemplatesWanted {
  search?: string | null;
  typeKeys?: string[] | null;
  archived?: boolean | null;
  accountId?: string | null;
}

export interface TemplateDeps {
  orm: Orm;
  clock: Clock;
  ids: IdGenerator;
  accounts: AccountService;
  emailTypes: EmailTypeService;
}

/** Templates: found, begun, renamed, put away. */
export class TemplateService {
  readonly #deps: TemplateDeps;

  constructor(deps: TemplateDeps) {
    this.#deps = deps;
  }

  /** The account that a caller works in: its own, the one a super admin names, else the platform. Throws AccountNotFound. */
  async accountFor(principal: Principal, publicId: string | null): Promise<string> {
    if (publicId === null && principal.role === Role.SUPER_ADMIN) return PLATFORM_ACCOUNT_ID;
    return (await this.#deps.accounts.findFor(principal, publicId)).id;
  }

  /** By key; an account's own ones stand in the place of inherited ones with the same key. Throws AccountNotFound. */
  async list(
    principal: Principal,
    wanted: TemplatesWanted,
    page: PageRequest,
  ): Promise<{ accountId: string; page: Page<Template> }> {
    const accountId = await this.accountFor(principal, wanted.accountId ?? null);
    const size = pageSize(page.first);
    const after = decodeCursor(page.after, (key) => key.length > 0);
    const where = templatesSeenBy(accountId, wanted);
    const em = this.#deps.orm.em.fork();
    const rows = await em.find(Template, after ? { $and: [where, { key: { $gt: after } }] } : where, {
      limit: size + 1,
      orderBy: { key: 'asc' },
    });
    return {
      accountId,
      page: toPage(rows, size, { after, keyOf: ({ key }) => key, count: () => em.fork().count(Template, where) }),
    };
  }

  /** By UUID; null when there is none that the caller may see. */
  async find(principal: Principal, id: string): Promise<Template | null> {
    const template = await this.#deps.orm.em.fork().findOne(Template, { id });
    return template && maySee(principal, template.accountId) ? template : null;
  }

  /** Locked, to be changed in this transaction. Throws TemplateUnknown. */
  async toChange(em: EntityManager, principal: Principal, publicId: string, field = 'id'): Promise<Template> {
    const id = fromPublicId('tpl', publicId);
    const template = id && (await em.findOne(Template, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }));
    if (!template || !mayChange(principal, template)) throw new TemplateUnknown(field);
    return template;
  }

  /** A template with a first draft. Throws AccountNotFound, TemplateUnknown, TemplateKeyInvalid, TemplateKeyTaken, TemplateNameInvalid, TemplateTypeUnknown. */
  async create(
    principal: Principal,
    input: {
      accountId: string | null;
      key: string;
      name: string;
      type: string;
      fallbackLanguage: TemplateLanguage | null;
      kind: BodyKind;
      copyOf: string | null;
    },
  ): Promise<Template> {
    const { orm, ids, clock } = this.#deps;
    const accountId = await this.accountFor(principal, input.accountId);
    const values = { key: checkedKey(input.key), name: checkedTemplateName(input.name) };
    await this.checkType(input.type);
    const source = input.copyOf === null ? null : await this.#sourceOf(principal, input.copyOf);
    const fallbackLanguage = input.fallbackLanguage ?? source?.fallbackLanguage ?? TemplateLanguage.ID;
    return keysAreUnique(() =>
      orm.em.fork().transactional(async (em) => {
        const now = clock.now();
        const template = em.create(Template, {
          ...values,
          id: ids.next(),
          accountId,
          typeKey: input.type,
          fallbackLanguage,
          createdAt: now,
          updatedAt: now,
          updatedByUserId: principal.userId,
        });
        const draft = { em, template, number: 1, id: ids.next(), now, userId: principal.userId };
        if (source) await copyVersion({ ...draft, from: await currentVersion(em, source) });
        else await this.#begin({ ...draft, kind: input.kind });
        await em.flush();
        return template;
      }),
    );
  }

  /** Throws TemplateUnknown, TemplateNameInvalid, TemplateTypeUnknown. */
  async update(
    principal: Principal,
    input: { id: string; name: string | null; type: string | null; fallbackLanguage: TemplateLanguage | null },
  ): Promise<Template> {
    if (input.type !== null) await this.checkType(input.type);
    const name = input.name === null ? null : checkedTemplateName(input.name);
    return this.change(principal, input.id, (template) => {
      template.name = name ?? template.name;
      template.typeKey = input.type ?? template.typeKey;
      template.fallbackLanguage = input.fallbackLanguage ?? template.fallbackLanguage;
    });
  }

  /** Changes a template in a transaction of its own. Throws TemplateUnknown. */
  async change(
    principal: Principal,
    publicId: string,
    work: (template: Template, em: EntityManager) => void | Promise<void>,
  ): Promise<Template> {
    return this.#deps.orm.em.fork().transactional(async (em) => {
      const template = await this.toChange(em, principal, publicId);
      await work(template, em);
      template.updatedAt = this.#deps.clock.now();
      template.updatedByUserId = principal.userId;
      return template;
    });
  }

  /** Throws TemplateTypeUnknown. */
  async checkType(key: string): Promise<void> {
    if (!(await this.#deps.emailTypes.find(key))) throw new TemplateTypeUnknown();
  }

  async #sourceOf(principal: Principal, publicId: string): Promise<Template> {
    const id = fromPublicId('tpl', publicId);
    const source = id && (await this.find(principal, id));
    if (!source) throw new TemplateUnknown('copyOf');
    return source;
  }

  async #begin(parts: {
    em: EntityManager;
    template: Template;
    id: string;
    number: number;
    kind: BodyKind;
    now: Date;
    userId: string | null;
  }): Promise<void> {
    const { em, template, id, number, now, userId } = parts;
    const starter = await starterBodies(parts.kind, template.fallbackLanguage);
    em.create(TemplateVersion, {
      id,
      templateId: template.id,
      accountId: template.accountId,
      number,
      state: VersionState.DRAFT,
      variables: starter.variables,
      variants: [{ name: 'A', share: 100 }],
      createdAt: now,
      updatedAt: now,
      createdByUserId: userId,
    });
    for (const body of starter.bodies) em.create(TemplateBody, { ...body, versionId: id, variant: 'A' });
  }
}

/** The draft, else what is published. */
export async function currentVersion(em: EntityManager, template: Template): Promise<TemplateVersion | null> {
  const draft = await em.findOne(TemplateVersion, { templateId: template.id, state: VersionState.DRAFT });
  if (draft || !template.publishedVersionId) return draft;
  return em.findOne(TemplateVersion, { id: template.publishedVersionId });
}

/** Runs `work`; a key that the account has already is TemplateKeyTaken. */
export async function keysAreUnique<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof UniqueConstraintViolationException ? new TemplateKeyTaken() : error;
  }
}
