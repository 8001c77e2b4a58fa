import type { UserError } from './emails.ts';
import type { GraphqlClient } from './graphql-client.ts';

export interface ShownProvider {
  id: string;
  provider: { id: string; name: string; kind: string; enabled: boolean; sandbox: boolean };
  position: number;
  ratePerSecond: number | null;
  dailyQuota: number | null;
  usedToday: number | null;
  smtp: { preset: string; host: string; port: number; security: string; user: string | null } | null;
  mailketingV1: { baseUrl: string; connections: number } | null;
  secretsSet: string[];
  credits: number | null;
  health: {
    breaker: string;
    openUntil: string | null;
    cause: { class: string; text: string } | null;
    testPassed: boolean | null;
    testText: string | null;
    window: {
      attempts: number;
      accepted: number;
      rejected: number;
      medianMs: number | null;
      p95Ms: number | null;
      errors: { class: string; count: number; latestText: string | null }[];
    };
  };
  updatedBy: { name: string } | null;
}

export const PROVIDER = `
  id position ratePerSecond dailyQuota usedToday secretsSet credits
  provider { id name kind enabled sandbox }
  smtp { preset host port security user }
  mailketingV1 { baseUrl connections }
  health {
    breaker openUntil cause { class text } testPassed testText
    window { attempts accepted rejected medianMs p95Ms errors { class count latestText } }
  }
  updatedBy { name }`;

/** All providers as a super admin sees them. */
export async function providersSeenBy(client: GraphqlClient): Promise<ShownProvider[]> {
  const { providerDetails } = await client.must<{ providerDetails: ShownProvider[] }>(
    `{ providerDetails { ${PROVIDER} } }`,
  );
  return providerDetails;
}

export interface ProviderAnswer {
  provider: ShownProvider | null;
  userErrors: UserError[];
}

/** `providerCreate` and the like. */
export async function changeProvider(
  client: GraphqlClient,
  mutation: 'Create' | 'Update' | 'Test' | 'Recover',
  input: Record<string, unknown>,
): Promise<ProviderAnswer> {
  const name = `provider${mutation}`;
  const data = await client.must<Record<string, ProviderAnswer>>(
    `mutation ($input: Provider${mutation}Input!) {
       ${name}(input: $input) { provider { ${PROVIDER} } userErrors { field message code } }
     }`,
    { input },
  );
  return data[name]!;
}

/** A provider that was made; throws when it was refused. */
export async function addProvider(client: GraphqlClient, input: Record<string, unknown>): Promise<ShownProvider> {
  const { provider, userErrors } = await changeProvider(client, 'Create', input);
  if (!provider) throw new Error(`Not added: ${JSON.stringify(userErrors)}`);
  return provider;
}
