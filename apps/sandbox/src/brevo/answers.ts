import { type HttpAnswer, jsonAnswer } from '../http-answer.ts';
import type { FaultWords } from '../http-plan.ts';

/** A refusal as Brevo words it: `{"code", "message"}` with a status (contracts §2.2). */
export class BrevoProblem extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = 'BrevoProblem';
    this.code = code;
    this.status = status;
  }

  get answer(): HttpAnswer {
    return jsonAnswer({ code: this.code, message: this.message }, this.status);
  }
}

export function missing(what: string): BrevoProblem {
  return new BrevoProblem('missing_parameter', `${what} is missing`);
}

export function invalid(message: string): BrevoProblem {
  return new BrevoProblem('invalid_parameter', message);
}

export function outOfRange(message: string): BrevoProblem {
  return new BrevoProblem('out_of_range', message);
}

export const NO_KEY = new BrevoProblem('unauthorized', 'authentication not found in headers', 401);
export const WRONG_KEY = new BrevoProblem('unauthorized', 'Key not found', 401);
export const NO_CREDITS = new BrevoProblem('not_enough_credits', 'Insufficient credits, please top up', 402);
/** The code of 429 is not among those that the SDK names; the text is a guess too. */
export const TOO_MANY = new BrevoProblem('too_many_requests', 'Rate limit exceeded', 429);

export const WORDS: FaultWords = {
  name: 'Brevo',
  badRequest: new BrevoProblem('bad_request', 'Bad request').answer,
  unauthorized: WRONG_KEY.answer,
  noCredits: NO_CREDITS.answer,
  tooMany: TOO_MANY.answer,
};
