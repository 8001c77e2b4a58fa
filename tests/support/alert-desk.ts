import type { TestApp } from './app.ts';
import type { UserError } from './emails.ts';
import type { GraphqlClient } from './graphql-client.ts';
import { unique } from './people.ts';

export interface ShownAlert {
  id: string;
  kind: string;
  fingerprint: string;
  severity: string;
  state: string;
  occurrences: number;
  round: number;
  link: string;
  runbook: string;
  texts: {
    indonesian: { title: string; what: string; todo: string };
    english: { title: string; what: string; todo: string };
  };
  acknowledgedBy: { name: string } | null;
  recoveredAt: string | null;
  escalatedAt: string | null;
  notices: ShownNotice[];
}

export interface ShownNotice {
  id: string;
  channelName: string | null;
  kind: string;
  state: string;
  attempts: number;
  possibleDuplicate: boolean;
  answer: string | null;
}

export const ALERT = `
  id kind fingerprint severity state occurrences round link runbook recoveredAt escalatedAt
  texts { indonesian { title what todo } english { title what todo } }
  acknowledgedBy { name }
  notices { id channelName kind state attempts possibleDuplicate answer }`;

/** Alerts as a super admin sees them, newest first. */
export async function alertsSeenBy(client: GraphqlClient, filter: Record<string, unknown> = {}): Promise<ShownAlert[]> {
  const { alerts } = await client.must<{ alerts: { nodes: ShownAlert[] } }>(
    `query ($filter: AlertFilter) { alerts(filter: $filter, first: 20) { nodes { ${ALERT} } } }`,
    { filter },
  );
  return alerts.nodes;
}

export interface ShownChannel {
  id: string;
  name: string;
  kind: string;
  enabled: boolean;
  problem: string | null;
  secretsSet: string[];
  testPassed: boolean | null;
  testText: string | null;
}

export const CHANNEL = 'id name kind enabled problem secretsSet testPassed testText';

export interface ChannelAnswer {
  alertChannel: ShownChannel | null;
  userErrors: UserError[];
}

/** `alertChannelSave`, whatever comes of it. */
export async function trySaveChannel(client: GraphqlClient, change: Record<string, unknown>): Promise<ChannelAnswer> {
  const input = { name: `Kanal ${unique()}`, enabled: true, language: 'INDONESIAN', minSeverity: 'INFO', ...change };
  const { alertChannelSave } = await client.must<{ alertChannelSave: ChannelAnswer }>(
    `mutation ($input: AlertChannelSaveInput!) {
       alertChannelSave(input: $input) { alertChannel { ${CHANNEL} } userErrors { field message code } }
     }`,
    { input },
  );
  return alertChannelSave;
}

export async function saveChannel(client: GraphqlClient, change: Record<string, unknown>): Promise<ShownChannel> {
  const { alertChannel, userErrors } = await trySaveChannel(client, change);
  if (!alertChannel) throw new Error(`Not saved: ${JSON.stringify(userErrors)}`);
  return alertChannel;
}

/** A Slack channel at the stand-in, with a webhook of its own. */
export async function slackChannel(app: TestApp, client: GraphqlClient, change: Record<string, unknown> = {}) {
  const hook = `T0MELATI/B0${unique().toUpperCase()}/rahasia${unique()}`;
  const webhookUrl = `${app.sandbox.httpUrl}/services/${hook}`;
  const channel = await saveChannel(client, { kind: 'SLACK', webhookUrl, ...change });
  /** Texts of the messages that stand in the channel, oldest first. */
  const texts = () =>
    app.sandbox.slack.posts().flatMap((post) => (post.taken && post.hook === hook ? [String(post.body?.text)] : []));
  return { ...channel, hook, texts };
}

/** Reports a trouble as other parts of the program do. */
export function report(app: TestApp, report: Parameters<TestApp['context']['alerts']['report']>[1]): Promise<void> {
  return app.context.database.transaction((sql) => app.context.alerts.report(sql, report));
}

export function recover(app: TestApp, fingerprint: string): Promise<void> {
  return app.context.database.transaction((sql) => app.context.alerts.recover(sql, fingerprint));
}
