import { type Response, Router } from 'express';
import { addressParser } from 'postal-mime';
import type { Mailbox, ParsedContent, StoredMail } from './mailbox.store.ts';
import { queryNumber, queryText, wholeNumber } from './validation.ts';

const DEFAULT_MAILS = 50;
const MAX_MAILS = 2_000;
const MAX_INDEX = 10_000;

/** The accepted mails as JSON, newest first. */
export function mailboxRoutes({ mailbox }: { mailbox: Mailbox }): Router {
  const router = Router();
  router.get('/mailbox', async (req, res) => {
    const mails = mailbox.list({
      to: queryText(req.query, 'to'),
      subject: queryText(req.query, 'subject'),
      after: queryNumber(req.query, 'after', { min: 0, max: Number.MAX_SAFE_INTEGER }),
      limit: queryNumber(req.query, 'limit', { min: 1, max: MAX_MAILS }) ?? DEFAULT_MAILS,
    });
    res.json(await Promise.all(mails.map(async (mail) => presentMail(mail, await mailbox.parse(mail)))));
  });
  router.get('/mailbox/:id', async (req, res) => {
    const mail = findMail(mailbox, req.params.id, res);
    if (mail) res.json(presentMail(mail, await mailbox.parse(mail)));
  });
  router.get('/mailbox/:id/source', (req, res) => {
    const mail = findMail(mailbox, req.params.id, res);
    if (!mail) return;
    res.set({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-sandbox-source': mail.content.sourceKind,
    });
    res.send(mail.content.source());
  });
  router.get('/mailbox/:id/attachments/:index', async (req, res) => {
    const mail = findMail(mailbox, req.params.id, res);
    if (!mail) return;
    const index = wholeNumber(req.params.index, 0, MAX_INDEX);
    const file = index === null ? undefined : (await mail.content.files())[index];
    if (!file) {
      res.status(404).json({ error: `Mail ${mail.id} has no attachment ${req.params.index}; the first one is 0` });
      return;
    }
    // Downloaded, never shown: a file of a mail must not become a page of this address.
    res.set({ 'content-type': headerValue(file.contentType), 'x-content-type-options': 'nosniff' });
    res.set('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name ?? 'attachment')}`);
    res.send(Buffer.from(file.bytes));
  });
  router.delete('/mailbox', (_req, res) => {
    mailbox.clear();
    res.status(204).end();
  });
  return router;
}

function findMail(mailbox: Mailbox, id: string, res: Response): StoredMail | null {
  const number = wholeNumber(id, 1, Number.MAX_SAFE_INTEGER);
  const mail = number === null ? null : mailbox.get(number);
  if (!mail) res.status(404).json({ error: `No mail ${id} in the mailbox; only the newest are kept` });
  return mail;
}

function presentMail(mail: StoredMail, content: ParsedContent): Record<string, unknown> {
  return {
    id: mail.id,
    at: new Date(mail.at).toISOString(),
    provider: mail.provider,
    from: mail.from,
    to: mail.to,
    subject: mail.subject,
    cc: addresses(content, 'cc'),
    replyTo: addresses(content, 'reply-to')[0] ?? null,
    messageId: mail.messageId,
    providerId: mail.providerId,
    text: content.text,
    html: content.html,
    headers: headersByName(content),
    attachments: content.attachments,
    size: mail.content.size,
    sourceKind: mail.content.sourceKind,
  };
}

/** Lower-case names; a header that appears more than once is a list. */
function headersByName(content: ParsedContent): Record<string, string | string[]> {
  const headers = new Map<string, string | string[]>();
  for (const { name, value } of content.headers) {
    const key = name.toLowerCase();
    const earlier = headers.get(key);
    if (earlier === undefined) headers.set(key, value);
    else headers.set(key, [...(Array.isArray(earlier) ? earlier : [earlier]), value]);
  }
  return Object.fromEntries(headers);
}

/** The addresses of one header without their names. */
function addresses(content: ParsedContent, header: string): string[] {
  const values = content.headers.filter(({ name }) => name.toLowerCase() === header).map(({ value }) => value);
  return addressParser(values.join(', ')).flatMap((entry) => (entry.address ? [entry.address] : []));
}

/** Sent by whoever sent the mail: anything but a plain type is not repeated. */
function headerValue(contentType: string): string {
  return /^[\w.+-]+\/[\w.+-]+$/.test(contentType) ? contentType : 'application/octet-stream';
}
