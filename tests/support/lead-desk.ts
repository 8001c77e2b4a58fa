import type { GraphqlClient } from './graphql-client.ts';

/** A lead as tests look at it. */
export interface TestLead {
  id: string;
  email: string | null;
  name: string | null;
  whatsapp: string | null;
  language: string | null;
  timeZone: string;
  tags: string[];
  fields: { key: string; value: string | null }[];
  status: string;
  stage: { id: string; name: string };
  source: string;
  score: number;
  sequence: number;
  consentProof: string | null;
  mayBeMailed: string;
  lastActivityAt: string;
}

export const LEAD = `
  id email name whatsapp language timeZone tags fields { key value } status stage { id name } source score sequence consentProof
  mayBeMailed lastActivityAt`;

/** Answer of a mutation of one lead. */
export interface LeadAnswer {
  lead: TestLead | null;
  existing?: TestLead | null;
  userErrors: { code: string; field: string[] }[];
}

/** Runs `lead<Verb>`; mutations that make or change a lead answer also with who has its address already. */
export async function changeLead(
  client: GraphqlClient,
  verb: 'Create' | 'Update' | 'TagAdd' | 'TagRemove' | 'Move',
  input: Record<string, unknown>,
): Promise<LeadAnswer> {
  const type = verb.startsWith('Tag') ? 'LeadTagInput' : `Lead${verb}Input`;
  const existing = verb === 'Create' || verb === 'Update' ? `existing { ${LEAD} }` : '';
  const { result } = await client.must<{ result: LeadAnswer }>(
    `mutation ($input: ${type}!) { result: lead${verb}(input: $input) { lead { ${LEAD} } ${existing} userErrors { code field } } }`,
    { input },
  );
  return result;
}

/** Makes a lead that must come about. */
export async function makeLead(client: GraphqlClient, input: Record<string, unknown>): Promise<TestLead> {
  const { lead, userErrors } = await changeLead(client, 'Create', input);
  if (!lead) throw new Error(`The lead was not made: ${JSON.stringify(userErrors)}`);
  return lead;
}

export async function readLead(client: GraphqlClient, id: string): Promise<TestLead | null> {
  const { lead } = await client.must<{ lead: TestLead | null }>(`query ($id: ID!) { lead(id: $id) { ${LEAD} } }`, {
    id,
  });
  return lead;
}

export interface LeadPage {
  totalCount: number;
  nodes: TestLead[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

export async function listLeads(client: GraphqlClient, variables: Record<string, unknown> = {}): Promise<LeadPage> {
  const { leads } = await client.must<{ leads: LeadPage }>(
    `query ($filter: LeadFilter, $sort: LeadSort, $first: Int, $after: String) {
       leads(filter: $filter, sort: $sort, first: $first, after: $after) {
         totalCount nodes { ${LEAD} } pageInfo { endCursor hasNextPage }
       }
     }`,
    variables,
  );
  return leads;
}

export async function stagesOf(
  client: GraphqlClient,
  accountId?: string,
): Promise<{ id: string; name: string; kind: string; position: number; leadCount: number }[]> {
  const { leadStages } = await client.must<{ leadStages: Awaited<ReturnType<typeof stagesOf>> }>(
    'query ($accountId: ID) { leadStages(accountId: $accountId) { id name kind position leadCount } }',
    { accountId },
  );
  return leadStages;
}

/** Lines of a lead's timeline, the oldest first. */
export async function timelineOf(
  client: GraphqlClient,
  id: string,
): Promise<{ kind: string; subject: string | null; data: unknown; actor: { id: string } | null }[]> {
  const { lead } = await client.must<{ lead: { timeline: { nodes: Awaited<ReturnType<typeof timelineOf>> } } }>(
    'query ($id: ID!) { lead(id: $id) { timeline(first: 100) { nodes { kind subject data actor { id } } } } }',
    { id },
  );
  return lead.timeline.nodes.reverse();
}

export type Refusals = { userErrors: { code: string }[] };

/** Runs a mutation with one input, whose type is named after it, and answers what is selected. */
export async function act<T extends object>(
  client: GraphqlClient,
  name: string,
  selection: string,
  input: Record<string, unknown>,
): Promise<T & Refusals> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { result } = await client.must<{ result: T & Refusals }>(
    `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${selection} userErrors { code } } }`,
    { input },
  );
  return result;
}

/** The code of a refusal; OK when there is none. */
export const codeOf = ({ userErrors }: Refusals) => userErrors[0]?.code ?? 'OK';
