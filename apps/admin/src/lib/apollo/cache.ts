import { InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** One normalised cache: an event about a message changes every screen that shows it. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          emailLogs: relayStylePagination(['filter', 'orderBy']),
          apiKeys: relayStylePagination(),
          users: relayStylePagination(),
          // Lets a row that is already known open at once; the answer of the server follows.
          emailLog: {
            read: (existing, { args, toReference }) =>
              existing === undefined ? toReference({ __typename: 'EmailLog', id: args?.id }) : existing,
          },
        },
      },
      EmailType: { keyFields: ['key'] },
      // One object per provider, of which a query may ask for a part.
      ProviderDetail: { fields: { health: { merge: true } } },
      ProviderPreset: { keyFields: ['key'] },
      QueueStats: { keyFields: ['queue'] },
    },
  });
}
