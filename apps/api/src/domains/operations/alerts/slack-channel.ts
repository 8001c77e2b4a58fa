import type { OutgoingHttp, Posted } from '../../../infra/outgoing-http.ts';
import { MAX_RETRY_AFTER_SECONDS, SLACK_TIMEOUT_MS } from './alert.limits.ts';

/** What Slack made of a message. `words` never hold the address, which is the secret. */
export type SlackOutcome =
  | { kind: 'told'; words: string }
  /** Nothing was taken; try again. */
  | { kind: 'later'; words: string; restSeconds: number | null }
  /** It may have been taken; try again and say so. */
  | { kind: 'unclear'; words: string }
  /** This message will never be taken. */
  | { kind: 'refused'; words: string }
  /** The webhook or its channel is gone; a person must act. */
  | { kind: 'broken'; words: string };

/** Codes of Slack that say that the webhook cannot be used any more (contracts §7: auth and config). */
const BROKEN = new Set([
  'no_service',
  'no_service_id',
  'no_active_hooks',
  'no_team',
  'team_disabled',
  'invalid_token',
  'action_prohibited',
  'posting_to_general_channel_denied',
  'channel_not_found',
  'channel_is_archived',
  'user_not_found',
]);

const DEFAULT_REST_SECONDS = 30;
const MAX_ANSWER_LENGTH = 200;

/** Posts one message. Slack knows no key by which a repeated message is recognised. */
export async function postToSlack(http: OutgoingHttp, url: string, message: object): Promise<SlackOutcome> {
  return outcomeOf(await http.post(url, message, SLACK_TIMEOUT_MS));
}

function outcomeOf(posted: Posted): SlackOutcome {
  if (posted.kind === 'unclear') return { kind: 'unclear', words: posted.words };
  if (posted.kind === 'refused') return { kind: 'later', words: posted.words, restSeconds: null };
  const { status, retryAfterSeconds } = posted;
  const code = posted.text.trim().slice(0, MAX_ANSWER_LENGTH);
  const words = `${status} ${code}`.trim();
  if (status === 200) return code === 'ok' ? { kind: 'told', words } : { kind: 'unclear', words };
  if (status === 429) {
    const restSeconds = Math.min(retryAfterSeconds ?? DEFAULT_REST_SECONDS, MAX_RETRY_AFTER_SECONDS);
    return { kind: 'later', words, restSeconds };
  }
  if (status >= 500) return { kind: 'later', words, restSeconds: null };
  return { kind: BROKEN.has(code) || status === 410 ? 'broken' : 'refused', words };
}
