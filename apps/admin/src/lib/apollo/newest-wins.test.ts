import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { firstValueFrom, of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { NewestWins } from './newest-wins.ts';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
const query = gql`
  query Q {
    x
  }
`;

function message(sequence: number, status: string) {
  return { __typename: 'EmailLog', id: 'msg_1', sequence, status };
}

async function through(link: ApolloLink, data: Record<string, unknown>) {
  const whole = link.concat(new ApolloLink(() => of({ data })));
  const result = await firstValueFrom(ApolloLink.execute(whole, { query }, { client }));
  return result.data;
}

describe('answers that arrive after a newer event', () => {
  it('are brought to what the event said, wherever the message stands in them', async () => {
    const newest = new NewestWins();
    await through(newest.learn, { emailLogUpdated: { emailLog: message(3, 'SENT') } });
    const late = { emailLogs: { edges: [{ node: { ...message(2, 'SENDING'), subject: 'Halo' } }] } };
    expect(await through(newest.correct, late)).toEqual({
      emailLogs: { edges: [{ node: { ...message(3, 'SENT'), subject: 'Halo' } }] },
    });
  });

  it('do not turn a balance back either', async () => {
    const newest = new NewestWins();
    const account = (sequence: number, available: number) => ({
      __typename: 'CreditAccount',
      id: 'acc_1',
      sequence,
      available,
    });
    await through(newest.learn, { creditBalanceChanged: { creditAccount: account(8, 120) } });
    expect(await through(newest.correct, { creditAccount: account(7, 20) })).toEqual({
      creditAccount: account(8, 120),
    });
  });

  it('stay as they are when they are as new or newer', async () => {
    const newest = new NewestWins();
    await through(newest.learn, { emailLogUpdated: { emailLog: message(3, 'SENT') } });
    expect(await through(newest.correct, { emailLog: message(4, 'QUEUED') })).toEqual({
      emailLog: message(4, 'QUEUED'),
    });
  });

  it('are not touched by an event that came out of order', async () => {
    const newest = new NewestWins();
    await through(newest.learn, { emailLogUpdated: { emailLog: message(3, 'SENT') } });
    await through(newest.learn, { emailLogUpdated: { emailLog: message(2, 'SENDING') } });
    expect(await through(newest.correct, { emailLog: message(1, 'QUEUED') })).toEqual({ emailLog: message(3, 'SENT') });
  });
});
