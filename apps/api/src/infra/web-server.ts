import { existsSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import type { Config } from './config.ts';
import { isUnavailable } from './database.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { sameText } from './secrets.ts';

const ADMIN_FILES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../admin/dist');
const YEAR_SECONDS = 31_536_000;
/** How long a request may take to come: ordinary ones, and files of 60 MB over 1.6 Mbit/s. */
const REQUEST_MS = 30_000;
const UPLOAD_MS = 300_000;

export interface Health {
  /** Null when ready, otherwise what is missing. */
  notReady: () => Promise<string | null>;
}

/** The HTTP edge: health, metrics, GraphQL and the admin's files. */
export function createWebServer(): { app: Express; server: http.Server } {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  const server = http.createServer(app);
  server.requestTimeout = UPLOAD_MS;
  server.headersTimeout = 10_000;
  return { app, server };
}

export function mountEdges(
  app: Express,
  options: {
    config: Config;
    graphql: Router;
    edges: Router[];
    /** Paths whose requests may take minutes to come. */
    uploads: string[];
    health: Health;
    metrics: Metrics;
    log: Log;
  },
): void {
  const { config, graphql, edges, uploads, health, metrics, log } = options;
  app.use(securityHeaders(config));
  app.use(cutOffSlow(uploads));
  app.get('/healthz', (_request, response) => {
    response.json({ ok: true });
  });
  app.get('/readyz', async (_request, response) => {
    const problem = await health.notReady();
    response.status(problem ? 503 : 200).json(problem ? { ok: false, problem } : { ok: true });
  });
  app.get('/metrics', async (request, response) => {
    const given = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (!config.CRON_SECRET || !given || !sameText(given, config.CRON_SECRET)) {
      response.status(401).json({ error: 'Needs Authorization: Bearer CRON_SECRET.' });
      return;
    }
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  app.use('/graphql', graphql);
  for (const edge of edges) app.use(edge);
  mountAdmin(app);
  app.use(answerErrors(log));
}

/** Who sends a request byte by byte must not hold a connection for as long as an upload may. */
function cutOffSlow(uploads: string[]) {
  return (request: Request, response: Response, next: NextFunction) => {
    if (!request.complete && !uploads.includes(request.path)) {
      const timer = setTimeout(() => {
        if (!request.complete) request.socket.destroy();
      }, REQUEST_MS);
      response.once('close', () => clearTimeout(timer));
    }
    next();
  };
}

function securityHeaders(config: Config) {
  const https = config.PUBLIC_URL.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'https:', 'http:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        workerSrc: ["'self'", 'blob:'],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: https ? { maxAge: YEAR_SECONDS } : false,
    referrerPolicy: { policy: 'same-origin' },
  });
}

/** What went wrong in an edge, without our insides: the caller's mistake by its status, ours as 503 or 500. */
function answerErrors(log: Log) {
  return (error: Error & { status?: unknown }, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const { status } = error;
    if (typeof status === 'number' && status >= 400 && status < 500)
      return void response.status(status).json({ error: http.STATUS_CODES[status] });
    log.error({ err: error, path: request.path }, 'a request failed');
    const unavailable = isUnavailable(error);
    response
      .status(unavailable ? 503 : 500)
      .json({ error: unavailable ? 'Try again in a moment.' : 'Something went wrong on our side.' });
  };
}

/** The built admin; any other GET is a route of it. */
function mountAdmin(app: Express): void {
  const index = path.join(ADMIN_FILES, 'index.html');
  app.use(
    '/assets',
    express.static(path.join(ADMIN_FILES, 'assets'), { immutable: true, maxAge: YEAR_SECONDS * 1000 }),
  );
  app.use(express.static(ADMIN_FILES, { index: false }));
  app.use((request, response) => {
    if ((request.method === 'GET' || request.method === 'HEAD') && request.accepts('html') && existsSync(index)) {
      response.setHeader('cache-control', 'no-cache');
      response.sendFile(index);
      return;
    }
    response.status(404).json({ error: 'Not found.' });
  });
}

/** Listens; rejects with a plain sentence when the port is taken. */
export function listen(server: http.Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Set PORT to a free one.`) : error);
    });
    server.listen(port, host, resolve);
  });
}
