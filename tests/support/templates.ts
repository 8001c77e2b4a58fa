import type { UserError } from './emails.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { unique } from './people.ts';

export interface Version {
  id: string;
  number: number;
  state: string;
  revision: number;
  notes: string | null;
  undeclaredVariables: string[];
  publishedBy: string | null;
  variables: { name: string; type: string; required: boolean }[];
  variants: { name: string; share: number }[];
  bodies: Body[];
}

export interface Body {
  variant: string;
  language: string;
  kind: string;
  subject: string;
  preheader: string | null;
  source: string;
  textSource: string | null;
  html: string | null;
  text: string;
  removed: { what: string; where: string }[];
}

export interface Template {
  id: string;
  key: string;
  name: string;
  inherited: boolean;
  editable: boolean;
  archivedAt: string | null;
  publishedVersion: Version | null;
  draft: Version | null;
}

const VERSION = `id number state revision notes undeclaredVariables publishedBy variables { name type required } variants { name share }
  bodies { variant language kind subject preheader source textSource html text removed { what where } }`;
const TEMPLATE = `id key name inherited editable archivedAt publishedVersion { ${VERSION} } draft { ${VERSION} }`;

export interface Changed {
  template: Template | null;
  version: Version | null;
  problems: { part: string; message: string; fatal: boolean }[] | null;
  userErrors: UserError[];
}

const selections: Record<string, string> = {
  templateDraftSave: `version { ${VERSION} } problems { part message fatal }`,
  templatePublish: `template { ${TEMPLATE} } version { ${VERSION} }`,
  templateImport: `template { ${TEMPLATE} } problems { part message fatal }`,
};

/** Asks for one of the mutations about templates. */
export async function changeTemplate(
  client: GraphqlClient,
  mutation: string,
  input: Record<string, unknown>,
): Promise<Changed> {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const data = await client.must<Record<string, Changed>>(
    `mutation ($input: ${type}Input!) {
       ${mutation}(input: $input) { ${selections[mutation] ?? `template { ${TEMPLATE} }`} userErrors { code field message } }
     }`,
    { input },
  );
  return data[mutation]!;
}

/** A change that must succeed. */
export async function mustChange(
  client: GraphqlClient,
  mutation: string,
  input: Record<string, unknown>,
): Promise<Changed & { template: Template; version: Version }> {
  const changed = await changeTemplate(client, mutation, input);
  if (changed.userErrors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(changed.userErrors)}`);
  return changed as Changed & { template: Template; version: Version };
}

/** A template with a first draft. */
export async function beginTemplate(client: GraphqlClient, input: Record<string, unknown> = {}): Promise<Template> {
  const values = { key: `promo-${unique()}`, name: 'Promo Lebaran', type: 'order.paid', kind: 'HTML', ...input };
  return (await mustChange(client, 'templateCreate', values)).template;
}

export function htmlBody(source: string, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return { language: 'ID', kind: 'HTML', subject: 'Halo', source, ...rest };
}

/** Saves the draft over the one that `template` shows. */
export function saveDraft(client: GraphqlClient, template: Template, input: Record<string, unknown>): Promise<Changed> {
  const revision = template.draft?.revision ?? null;
  return changeTemplate(client, 'templateDraftSave', { templateId: template.id, revision, ...input });
}

/** A published template with one HTML body. */
export async function publishTemplate(
  client: GraphqlClient,
  source: string,
  input: Record<string, unknown> = {},
  draft: Record<string, unknown> = {},
): Promise<Template> {
  const begun = await beginTemplate(client, input);
  const saved = await saveDraft(client, begun, { bodies: [htmlBody(source)], ...draft });
  return (await mustChange(client, 'templatePublish', { versionId: saved.version!.id })).template;
}

export async function readTemplate(client: GraphqlClient, id: string): Promise<Template | null> {
  const { template } = await client.must<{ template: Template | null }>(
    `query ($id: ID!) { template(id: $id) { ${TEMPLATE} } }`,
    { id },
  );
  return template;
}

export async function listTemplates(
  client: GraphqlClient,
  filter: Record<string, unknown> | null = null,
): Promise<Pick<Template, 'id' | 'key' | 'name' | 'inherited' | 'editable'>[] | null> {
  const { templates } = await client.must<{ templates: { nodes: Template[] } | null }>(
    `query ($filter: TemplateFilter) { templates(filter: $filter, first: 100) { nodes { id key name inherited editable } } }`,
    { filter },
  );
  return templates?.nodes ?? null;
}

export interface Preview {
  variant: string;
  language: string;
  subject: string;
  preheader: string;
  html: string | null;
  text: string | null;
  size: number;
  missing: string[];
  undeclared: string[];
  removed: { what: string; where: string }[];
  problems: { part: string; message: string; fatal: boolean }[];
}

export async function previewOf(client: GraphqlClient, input: Record<string, unknown>): Promise<Preview | null> {
  const { templatePreview } = await client.must<{ templatePreview: Preview | null }>(
    `query ($input: TemplatePreviewInput!) {
       templatePreview(input: $input) {
         variant language subject preheader html text size missing undeclared removed { what where } problems { part message fatal }
       }
     }`,
    { input },
  );
  return templatePreview;
}

export interface Finding {
  code: string;
  severity: string;
  detail: string | null;
  value: string | null;
  clients: string[];
  count: number;
}

export async function preflightOf(
  client: GraphqlClient,
  input: Record<string, unknown>,
): Promise<{ findings: Finding[]; size: number; checkedLinks: number } | null> {
  const { templatePreflight } = await client.must<{
    templatePreflight: { findings: Finding[]; size: number; checkedLinks: number } | null;
  }>(
    `query ($input: TemplatePreviewInput!) {
       templatePreflight(input: $input) { size checkedLinks findings { code severity detail value clients count } }
     }`,
    { input },
  );
  return templatePreflight;
}
