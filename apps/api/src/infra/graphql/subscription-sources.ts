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
    return source(request as SubscriptionRequest);
  }

  publish(): void {
    throw new Error('Events come from the database, not from resolvers.');
  }
}
