import { type Agent, fetch, type RequestInit } from 'undici';
import { expect } from 'vitest';

/** Who a client says it is. */
export interface Identity {
  bearer?: string;
  /** Value of the session cookie. */
  cookie?: string;
  headers?: Record<string, string>;
}

export interface GraphqlError {
  message: string;
  path?: (string | number)[];
  extensions: { code: string; requestId?: string; [more: string]: unknown };
}

/** One answer of the API, down to its bytes. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  /** The body as it came. */
  raw: string;
  data: T | null | undefined;
  errors: GraphqlError[];
}

export interface HttpAnswer {
  status: number;
  headers: Headers;
  raw: string;
}

/** Speaks to one API as one person, key or visitor. Remembers a session cookie that it is given, like a browser. */
export class GraphqlClient {
  readonly #url: string;
  readonly #agent: Agent;
  readonly #identity: Identity;
  readonly #onAnswer: (raw: string) => void;
  #cookie: string | undefined;

  constructor(options: { url: string; agent: Agent; identity: Identity; onAnswer: (raw: string) => void }) {
    this.#url = options.url;
    this.#agent = options.agent;
    this.#identity = options.identity;
    this.#onAnswer = options.onAnswer;
    this.#cookie = options.identity.cookie;
  }

  /** Value of the session cookie; undefined without one. */
  get cookie(): string | undefined {
    return this.#cookie;
  }

  async run<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.post<T>({ query, variables });
  }

  /** Data of an operation that must succeed. */
  async must<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.run<T>(query, variables);
    expect(answer.errors, answer.raw).toEqual([]);
    if (!answer.data) throw new Error(`No data: ${answer.raw}`);
    return answer.data;
  }

  /** Any JSON body to /graphql. */
  async post<T>(body: unknown): Promise<Answer<T>> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const answer = await this.http('/graphql', init);
    const parsed = parse<T>(answer.raw);
    return { ...answer, data: parsed.data, errors: parsed.errors ?? [] };
  }

  async http(path: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<HttpAnswer> {
    const answer = await fetch(`${this.#url}${path}`, {
      ...init,
      headers: {
        ...(this.#identity.bearer ? { authorization: `Bearer ${this.#identity.bearer}` } : {}),
        ...(this.#cookie ? { cookie: `merpati_session=${this.#cookie}` } : {}),
        ...this.#identity.headers,
        ...init.headers,
      },
      dispatcher: this.#agent,
    });
    const raw = await answer.text();
    for (const cookie of answer.headers.getSetCookie()) {
      const given = /^merpati_session=([^;]*)/.exec(cookie)?.[1];
      if (given !== undefined) this.#cookie = given === '' ? undefined : decodeURIComponent(given);
    }
    this.#onAnswer(raw);
    return { status: answer.status, headers: new Headers([...answer.headers]), raw };
  }
}

function parse<T>(raw: string): { data?: T | null; errors?: GraphqlError[] } {
  try {
    return JSON.parse(raw);
  } catch {
    return {};
  }
}
