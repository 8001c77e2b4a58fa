import express, { type ErrorRequestHandler, type Express } from 'express';
import type { AppParts } from './app.parts.ts';
import { brevoRoutes } from './brevo/brevo.routes.ts';
import { brevoControlRoutes } from './brevo/control.routes.ts';
import { controlRoutes } from './control.routes.ts';
import { dnsControlRoutes } from './dns/control.routes.ts';
import { mailboxRoutes } from './mailbox.routes.ts';
import { mailketingControlRoutes } from './mailketing/control.routes.ts';
import { mailketingV1Routes } from './mailketing/v1.routes.ts';
import { mailketingV2Routes } from './mailketing/v2.routes.ts';
import { pageRoutes } from './page/page.routes.ts';
import { slackControlRoutes } from './slack/control.routes.ts';
import { slackRoutes } from './slack/slack.routes.ts';
import { BadRequestError } from './validation.ts';

export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  const { mailketing, brevo, timers } = parts;
  app.use('/mailketing/api/v1', mailketingV1Routes({ account: mailketing.account, timers, desk: mailketing.v1 }));
  app.use('/mailketing/api/v2', mailketingV2Routes({ account: mailketing.account, timers, desk: mailketing.v2 }));
  app.use('/brevo/v3', brevoRoutes(brevo));
  app.use('/services', slackRoutes(parts));
  app.get('/healthz', (_req, res) => {
    res.json({ ok: true });
  });
  app.use(
    controlRoutes(parts),
    mailketingControlRoutes(mailketing),
    brevoControlRoutes(brevo),
    dnsControlRoutes(parts.dns),
    slackControlRoutes(parts.slack),
  );
  app.use(mailboxRoutes(parts));
  app.use(pageRoutes(parts));
  app.use((req, res) => {
    res.status(404).json({ error: `No such address: ${req.method} ${req.path}` });
  });
  app.use(answerError);
  return app;
}

const answerError: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  if (error instanceof BadRequestError) {
    res.status(400).json({ error: error.message, problems: error.problems });
    return;
  }
  const status = statusOf(error);
  res.status(status).json({ error: error instanceof Error ? error.message : 'Internal error' });
};

/** body-parser and express mark the client's faults with a 4xx status. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
}
