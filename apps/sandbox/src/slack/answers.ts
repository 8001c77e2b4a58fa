import type { HttpAnswer } from '../http-answer.ts';
import { BEHAVIOURS, type SlackBehaviour } from '../providers.ts';

/** Slack answers in plain text codes (contracts §7). */
export function plainAnswer(status: number, body: string, headers: Record<string, string> = {}): HttpAnswer {
  return { status, contentType: 'text/plain; charset=utf-8', body, headers };
}

export const OK = plainAnswer(200, 'ok');

/** What each fault answers; null: no answer at all. */
const ANSWERS: Record<SlackBehaviour, HttpAnswer | null> = {
  refused: null,
  '400': plainAnswer(400, 'invalid_payload'),
  '403': plainAnswer(403, 'action_prohibited'),
  '404': plainAnswer(404, 'channel_not_found'),
  '410': plainAnswer(410, 'channel_is_archived'),
  '429': plainAnswer(429, 'rate_limited'),
  '500': plainAnswer(500, 'rollup_error'),
  '502': plainAnswer(502, 'Bad Gateway'),
  hang: null,
  reset: null,
  no_service: plainAnswer(404, 'no_service'),
};

export function slackBehaviour(name: string): SlackBehaviour {
  const known = BEHAVIOURS.slack.find((behaviour) => behaviour === name);
  if (!known) throw new Error(`Slack cannot show the fault ${name}`);
  return known;
}

export function answerOf(behaviour: SlackBehaviour, delayMs: number | null): HttpAnswer | null {
  const answer = ANSWERS[behaviour];
  if (!answer || behaviour !== '429') return answer;
  return { ...answer, headers: { 'retry-after': String(Math.ceil((delayMs ?? 1_000) / 1_000)) } };
}

const MAX_BLOCKS = 50;
const MAX_SECTION_TEXT = 3_000;
const MAX_HEADER_TEXT = 150;

/** What Slack says to a message that is not well formed; null when it is. */
export function objectionTo(body: Record<string, unknown> | null): HttpAnswer | null {
  if (!body) return plainAnswer(400, 'invalid_payload');
  const { text, blocks = [] } = body;
  if (!Array.isArray(blocks) || blocks.length > MAX_BLOCKS) return plainAnswer(400, 'invalid_blocks');
  if (blocks.some((block: unknown) => !isBlock(block))) return plainAnswer(400, 'invalid_blocks');
  if (blocks.length === 0 && (typeof text !== 'string' || text === '')) return plainAnswer(400, 'no_text');
  return null;
}

function isBlock(block: unknown): boolean {
  if (typeof block !== 'object' || block === null || !('type' in block)) return false;
  if (block.type === 'divider' || block.type === 'context' || block.type === 'actions') return true;
  if (block.type !== 'section' && block.type !== 'header') return false;
  if (!('text' in block)) return block.type === 'section' && 'fields' in block;
  const { text } = block;
  if (typeof text !== 'object' || text === null || !('text' in text) || typeof text.text !== 'string') return false;
  return text.text.length > 0 && text.text.length <= (block.type === 'header' ? MAX_HEADER_TEXT : MAX_SECTION_TEXT);
}
