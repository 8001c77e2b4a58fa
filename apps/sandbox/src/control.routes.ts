import express, { Router } from 'express';
import type { AppParts } from './app.parts.ts';
import { parseFaultInput } from './fault.store.ts';
import { type JournalFilter, OUTCOMES, presentEntry } from './journal.store.ts';
import { PROVIDERS } from './providers.ts';
import { asObject, BadRequestError, queryNumber, queryText, wholeNumber } from './validation.ts';

const DEFAULT_ENTRIES = 1_000;
const MAX_ENTRIES = 500_000;
const MAX_HOLD_MS = 3_600_000;

/** Faults, journal and the SMTP relay: what a test steers and reads. */
export function controlRoutes(parts: AppParts): Router {
  const router = Router();
  router.use(faultRoutes(parts), journalRoutes(parts), smtpRoutes(parts), tlsRoutes(parts));
  return router;
}

function faultRoutes({ faults, providerPorts }: AppParts): Router {
  const router = Router();
  router.post('/faults', express.json(), async (req, res) => {
    const fault = faults.add(parseFaultInput(req.body));
    await providerPorts.settled();
    res.status(201).json(fault);
  });
  router.get('/faults', (_req, res) => {
    res.json(faults.list());
  });
  router.delete('/faults', async (req, res) => {
    const wanted = oneOf(req.query, 'provider', PROVIDERS);
    faults.clear(PROVIDERS.find((provider) => provider === wanted));
    await providerPorts.settled();
    res.status(204).end();
  });
  router.delete('/faults/:id', async (req, res) => {
    const id = wholeNumber(req.params.id, 1, Number.MAX_SAFE_INTEGER);
    const removed = id !== null && faults.remove(id);
    await providerPorts.settled();
    if (removed) res.status(204).end();
    else res.status(404).json({ error: `No active fault ${req.params.id}` });
  });
  return router;
}

function journalRoutes({ journal, firstTries }: AppParts): Router {
  const router = Router();
  router.get('/journal', (req, res) => {
    const limit = queryNumber(req.query, 'limit', { min: 1, max: MAX_ENTRIES }) ?? DEFAULT_ENTRIES;
    res.json(journal.list({ ...journalFilter(req.query), limit }).map(presentEntry));
  });
  router.get('/journal/summary', (req, res) => {
    res.json(journal.summary(journalFilter(req.query)));
  });
  router.delete('/journal', (_req, res) => {
    journal.clear();
    // A fresh journal is a fresh run: `flaky` and `greylist` refuse their first try again.
    firstTries.clear();
    res.status(204).end();
  });
  return router;
}

function journalFilter(query: Record<string, unknown>): JournalFilter {
  return {
    provider: oneOf(query, 'provider', PROVIDERS),
    recipient: queryText(query, 'recipient'),
    outcome: oneOf(query, 'outcome', OUTCOMES),
    after: queryNumber(query, 'after', { min: 0, max: Number.MAX_SAFE_INTEGER }),
  };
}

function oneOf(query: Record<string, unknown>, name: string, allowed: readonly string[]): string | undefined {
  const value = queryText(query, name);
  if (value === undefined || allowed.includes(value)) return value;
  throw new BadRequestError([`${name}: must be one of ${allowed.join(', ')}`]);
}

function smtpRoutes({ settings }: AppParts): Router {
  const router = Router();
  router.get('/control/smtp', (_req, res) => {
    res.json({ user: settings.user, authRequired: settings.authRequired, slowMs: settings.slowMs });
  });
  router.put('/control/smtp', express.json(), (req, res) => {
    const { slowMs: wanted, ...unknown } = asObject(req.body);
    const slowMs = wholeNumber(wanted, 0, MAX_HOLD_MS);
    const problems = Object.keys(unknown).map((name) => `${name}: unknown; known is slowMs`);
    if (slowMs === null) problems.push(`slowMs: must be a whole number from 0 to ${MAX_HOLD_MS}`);
    if (slowMs === null || problems.length > 0) throw new BadRequestError(problems);
    settings.slowMs = slowMs;
    res.json({ user: settings.user, authRequired: settings.authRequired, slowMs });
  });
  return router;
}

/** What a client needs in order to reach the sandbox over TLS. */
function tlsRoutes({ ports, certificate }: AppParts): Router {
  const router = Router();
  router.get('/control/ports', (_req, res) => {
    res.json(ports);
  });
  router.get('/control/certificate', (_req, res) => {
    res.type('application/x-pem-file').send(certificate);
  });
  return router;
}
