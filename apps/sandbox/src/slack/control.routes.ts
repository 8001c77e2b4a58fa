import express, { Router } from 'express';
import { changeFields, readBoolean, readTexts } from '../field-readers.ts';
import type { SlackWorkspace } from './workspace.store.ts';

/** `/control/slack`: limit and revoked webhooks; `/slack/messages`: everything that was posted, oldest first. */
export function slackControlRoutes(slack: SlackWorkspace): Router {
  const router = Router();
  router.get('/control/slack', (_req, res) => {
    res.json(slack.settings);
  });
  router.put('/control/slack', express.json(), (req, res) => {
    changeFields(slack.settings, { limited: readBoolean, revoked: readTexts }, req.body);
    res.json(slack.settings);
  });
  router.delete('/control/slack', (_req, res) => {
    slack.reset();
    res.json(slack.settings);
  });
  router.get('/slack/messages', (_req, res) => {
    res.json(slack.posts().map((post) => ({ ...post, at: new Date(post.at).toISOString() })));
  });
  router.delete('/slack/messages', (_req, res) => {
    slack.clear();
    res.status(204).end();
  });
  return router;
}
