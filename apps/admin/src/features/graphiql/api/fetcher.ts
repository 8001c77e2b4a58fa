import type { GraphiQLProps } from 'graphiql';
import { type ExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql';
import { type Client, createClient, type SubscribePayload } from 'graphql-ws';

type Fetcher = GraphiQLProps['fetcher'];

async function overHttp(body: unknown) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** GraphiQL wants errors as objects of graphql-js, the wire has them as plain ones. */
async function* resultsOf(client: Client, request: SubscribePayload): AsyncGenerator<ExecutionResult> {
  for await (const { data, errors } of client.iterate(request)) {
    yield {
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map(({ message, ...rest }) => new GraphQLError(message, rest)) } : {}),
    };
  }
}

/** Queries and mutations over HTTP, subscriptions over the WebSocket, both with the session of this browser. */
export function createFetcher(): Fetcher {
  let client: Client | undefined;
  return ({ query, variables, operationName }) => {
    const request = { query, variables, ...(operationName ? { operationName } : {}) };
    const operation = getOperationAST(parse(query), operationName ?? undefined);
    if (operation?.operation !== 'subscription') return overHttp(request);
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    client ??= createClient({ url: `${scheme}://${location.host}/graphql` });
    return resultsOf(client, request);
  };
}
