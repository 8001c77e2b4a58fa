import type { RequestContext } from './context.ts';

/** What a subscription was asked for. */
export interface SubscriptionRequest {
  args: Record<string, unknown>;
  context: RequestContext;
}

/** Opens the stream of events behind one subscription. */
export type SubscriptionSource = (request: SubscriptionRequest) => AsyncIterable<unknown>;

/** Hands a subscription of type-graphql to the source that a domain registered under its topic. */
export class SubscriptionSources {
  readonly #sources: ReadonlyMap<string, SubscriptionSource>;

  constructor(sources: Record<string, SubscriptionSource>) {
    this.#sources = new Map(Object.entries(sources));
  }

  /** type-graphql's way to subscribe; the request travels as the topic's id. */
  subscribe(topic: string, request: unknown): AsyncIterable<unknown> {
    const source = this.#sources.get(topic);
    if (!source) throw new Error(`Nobody offers the subscription ${topic}.`);
    const { args, context } = request as SubscriptionRequest;
    return readingAfresh(source({ args, context }), context);
  }

  publish(): void {
    throw new Error('Events come from the database, not from resolvers.');
  }
}

/** The same events, each with loaders of its own: what was read for one may be another by the next, hours later. */
function readingAfresh(events: AsyncIterable<unknown>, { loaders }: RequestContext): AsyncIterableIterator<unknown> {
  const iterator = events[Symbol.asyncIterator]();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      const next = await iterator.next();
      loaders.clear();
      return next;
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
  };
}
