import { type Person, unique } from './people.ts';

export interface TemplateBodyValue {
  language?: 'ID' | 'EN';
  variant?: string;
  kind?: 'MJML' | 'HTML' | 'TEXT';
  subject: string;
  source: string;
}

export interface PublishedTemplate {
  id: string;
  key: string;
  versionId: string;
}

/** Writes a template through the API and publishes it. Throws with what the API said. */
export async function publishTemplate(
  { client }: Person,
  template: {
    key?: string;
    type?: string;
    bodies: TemplateBodyValue[];
    variables?: object[];
    variants?: { name: string; share: number }[];
    accountId?: string;
  },
): Promise<PublishedTemplate> {
  const { key = `templat-${unique()}`, type = 'order.paid', accountId, variables = [], variants } = template;
  const created = await client.must<{ templateCreate: { template: { id: string } | null; userErrors: unknown[] } }>(
    `mutation ($input: TemplateCreateInput!) { templateCreate(input: $input) { template { id } userErrors { code message } } }`,
    { input: { key, name: `Templat ${key}`, type, ...(accountId ? { accountId } : {}) } },
  );
  const id = created.templateCreate.template?.id;
  if (!id) throw new Error(JSON.stringify(created.templateCreate.userErrors));
  return { id, key, versionId: await publishDraft({ client }, id, { bodies: template.bodies, variables, variants }) };
}

/** Saves another draft of a template and publishes it; returns the id of the version. */
export async function publishDraft(
  { client }: Pick<Person, 'client'>,
  templateId: string,
  draft: {
    bodies: TemplateBodyValue[];
    variables?: object[];
    variants?: { name: string; share: number }[] | undefined;
  },
): Promise<string> {
  const { variables = [], variants } = draft;
  const { template } = await client.must<{ template: { draft: { revision: number } | null } }>(
    'query ($id: ID!) { template(id: $id) { draft { revision } } }',
    { id: templateId },
  );
  const bodies = draft.bodies.map((body) => ({ language: 'ID', kind: 'HTML', ...body }));
  const { templateDraftSave } = await client.must<{
    templateDraftSave: { version: { id: string } | null; userErrors: unknown[]; problems: unknown[] };
  }>(
    `mutation ($input: TemplateDraftSaveInput!) {
       templateDraftSave(input: $input) { version { id } problems { message } userErrors { code message } }
     }`,
    {
      input: {
        templateId,
        revision: template.draft?.revision ?? null,
        bodies,
        variables,
        ...(variants ? { variants } : {}),
      },
    },
  );
  const versionId = templateDraftSave.version?.id;
  if (!versionId) throw new Error(JSON.stringify(templateDraftSave));
  const { templatePublish } = await client.must<{ templatePublish: { userErrors: unknown[] } }>(
    `mutation ($input: TemplatePublishInput!) { templatePublish(input: $input) { userErrors { code message } } }`,
    { input: { versionId } },
  );
  if (templatePublish.userErrors.length > 0) throw new Error(JSON.stringify(templatePublish.userErrors));
  return versionId;
}
