import { type Request, type Response, Router } from 'express';
import { type Authenticate, callerBehind, isForeignOrigin } from '../../../infra/graphql/caller.ts';
import { ExpectedFailure, RateLimitedError } from '../../../kernel/errors.ts';
import type { Principal } from '../../../kernel/principal.ts';
import { FileRefused } from './lead-import.errors.ts';
import { MOST_BYTES } from './lead-import.limits.ts';
import type { LeadUploadService } from './lead-upload.service.ts';

export const UPLOAD_PATH = '/leads/imports';

interface Deps {
  uploads: LeadUploadService;
  authenticate: Authenticate;
  publicUrl: string;
}

/**
 * `POST /leads/imports?name=<file name>&accountId=<acc_…>` with a session and `text/csv`: takes a file of leads in while it comes and
 * answers 201 `{"id":"lim_…"}`, or 4xx `{"error":"…","code":"…"}`.
 */
export function leadImportEdge(deps: Deps): Router {
  const router = Router();
  router.post(UPLOAD_PATH, async (request, response) => {
    const principal = await callerBehind(deps.authenticate, request);
    if (!principal) return refuse(request, response, 401, 'UNAUTHENTICATED', 'Sign in first.');
    if (principal.kind !== 'person' || isForeignOrigin(request, deps.publicUrl))
      return refuse(request, response, 403, 'FORBIDDEN', 'You may not do this.');
    if (!request.is('text/csv')) return refuse(request, response, 415, 'NOT_CSV', 'The file must come as text/csv.');
    if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES)
      return refuse(request, response, 413, 'TOO_LARGE', `A file has ${MOST_BYTES / 1_000_000} MB at most.`);
    await answer(deps, request, response, principal);
  });
  return router;
}

async function answer(deps: Deps, request: Request, response: Response, principal: Principal): Promise<void> {
  const { name, accountId } = request.query;
  try {
    const id = await deps.uploads.take(principal, {
      name: typeof name === 'string' ? name : '',
      accountId: typeof accountId === 'string' && accountId !== '' ? accountId : null,
      // What is left of a refused file must not take the connection with it, or the answer is lost.
      bytes: { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) },
    });
    response.status(201).json({ id });
  } catch (error) {
    if (error instanceof RateLimitedError)
      return refuse(request, response, 429, 'RATE_LIMITED', error.message, error.retryAfterSeconds);
    if (!(error instanceof ExpectedFailure)) throw error;
    const status = error instanceof FileRefused && error.code === 'TOO_LARGE' ? 413 : 422;
    refuse(request, response, status, error.code, error.message);
  }
}

/** Answers while bytes may still come; they are let go. */
function refuse(
  request: Request,
  response: Response,
  status: number,
  code: string,
  error: string,
  retryAfterSeconds?: number,
): void {
  if (retryAfterSeconds) response.setHeader('retry-after', String(retryAfterSeconds));
  response.status(status).setHeader('connection', 'close').json({ error, code });
  request.resume();
}
