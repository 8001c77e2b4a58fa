import type { Context } from './context.ts';
import { createHttpEndpoint } from './infra/graphql/http-endpoint.ts';
import { PersistedDocuments } from './infra/graphql/persisted-documents.ts';
import { createSocketEndpoint } from './infra/graphql/socket-endpoint.ts';
import { createWebServer, listen, mountEdges } from './infra/web-server.ts';

/** Something that runs until it is stopped. */
export interface Running {
  stop: () => Promise<void>;
}

/** The API edge: HTTP, WebSocket and the admin's files. */
export async function startApi(context: Context, port: number): Promise<Running & { port: number }> {
  const { config, log, limits, metrics, schema, sessions, listener, feed, database } = context;
  const { app, server } = createWebServer();
  const graphql = {
    schema,
    httpServer: server,
    authenticate: sessions.authenticate.bind(sessions),
    liveCredentials: sessions.liveCredentials.bind(sessions),
    limits,
    documents: PersistedDocuments.ofAdmin(),
    publicUrl: config.PUBLIC_URL,
    trustedProxies: config.TRUSTED_PROXIES,
    log,
    metrics,
  };
  const endpoint = await createHttpEndpoint(graphql);
  const sockets = createSocketEndpoint(graphql);
  const notReady = async () => {
    if (!listener.connected) return 'The database cannot be heard.';
    return database.query({ text: 'select 1' }).then(
      () => null,
      () => 'The database does not answer.',
    );
  };
  const edges = context.modules.flatMap((module) => module.edges ?? []);
  const uploads = context.modules.flatMap((module) => module.uploads ?? []);
  mountEdges(app, { config, graphql: endpoint.router, edges, uploads, health: { notReady }, metrics, log });
  feed.start();
  const forgetGap = listener.onGap(() => sockets.disconnectAll());
  const servers = context.modules.flatMap((module) => module.servers ?? []);
  for (const one of servers) await one.start();
  await listen(server, port, config.HOST);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: async () => {
      forgetGap();
      for (const one of servers) await one.stop();
      await sockets.stop();
      await feed.stop();
      await endpoint.stop();
      server.closeAllConnections();
    },
  };
}

/** The worker: jobs and sending. */
export async function startWorker(context: Context): Promise<Running> {
  await context.jobs.work(context.modules.flatMap((module) => module.jobs));
  await context.workers.start();
  const background = context.modules.flatMap((module) => module.background ?? []);
  for (const one of background) one.start();
  return {
    stop: async () => {
      for (const one of background) await one.stop();
      await context.workers.stop();
    },
  };
}

/** What every process that serves needs: queues, and an ear for notifications. */
export async function startShared(context: Context): Promise<Running> {
  await context.jobs.start(context.modules.flatMap((module) => module.queues));
  await context.listener.start();
  await context.holds.notice();
  return { stop: () => context.jobs.stop() };
}
