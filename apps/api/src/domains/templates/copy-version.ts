import type { EntityManager } from '../../infra/orm.ts';
import { type Template, TemplateBody, TemplateVersion, VersionState } from './template.entity.ts';

/** Writes a draft of `template` with the content of `from`, which may belong to another template; null: an empty one. */
export async function copyVersion(parts: {
  em: EntityManager;
  template: Template;
  from: TemplateVersion | null;
  id: string;
  number: number;
  now: Date;
  userId: string | null;
}): Promise<TemplateVersion> {
  const { em, template, from, id, number, now, userId } = parts;
  const draft = em.create(TemplateVersion, {
    id,
    templateId: template.id,
    accountId: template.accountId,
    number,
    state: VersionState.DRAFT,
    variables: from?.variables ?? [],
    variants: from?.variants ?? [{ name: 'A', share: 100 }],
    basedOnVersionId: from?.templateId === template.id ? from.id : null,
    createdAt: now,
    updatedAt: now,
    createdByUserId: userId,
  });
  for (const body of from ? await em.find(TemplateBody, { versionId: from.id }) : [])
    em.create(TemplateBody, { ...contentOf(body), versionId: id });
  return draft;
}

function contentOf(body: TemplateBody) {
  const { variant, language, kind, subject, preheader, source, textSource, html, text, removed } = body;
  return { variant, language, kind, subject, preheader, source, textSource, html, text, removed };
}
