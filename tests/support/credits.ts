import { randomUUID } from 'node:crypto';
import type { UserError } from './emails.ts';
import type { GraphqlClient } from './graphql-client.ts';

export interface Credits {
  balance: number;
  reserved: number;
  available: number;
  sequence: number;
  lowBalance: boolean;
  lowBalanceBelow: number | null;
  frozenAt: string | null;
  daysLeft: number | null;
  burnPerDay: number;
}

export interface Transaction {
  number: number;
  kind: string;
  amount: number;
  balanceBefore: number;
  balanceAfter: number;
  availableAfter: number;
  reason: string | null;
  actorName: string | null;
  emailLog: { id: string } | null;
}

const FIELDS = 'balance reserved available sequence lowBalance lowBalanceBelow frozenAt daysLeft burnPerDay';

/** The credits of the caller's account, or of the one that is named. */
export async function creditsOf(client: GraphqlClient, accountId: string | null = null): Promise<Credits> {
  const { creditAccount } = await client.must<{ creditAccount: Credits | null }>(
    `query ($accountId: ID) { creditAccount(accountId: $accountId) { ${FIELDS} } }`,
    { accountId },
  );
  if (!creditAccount) throw new Error('The caller sees no such account.');
  return creditAccount;
}

/** The ledger, oldest first. */
export async function ledgerOf(
  client: GraphqlClient,
  accountId: string | null = null,
  filter: Record<string, unknown> = {},
): Promise<Transaction[]> {
  const { creditTransactions } = await client.must<{ creditTransactions: { nodes: Transaction[] } }>(
    `query ($accountId: ID, $filter: CreditTransactionFilter) {
       creditTransactions(accountId: $accountId, filter: $filter, first: 100) {
         nodes { number kind amount balanceBefore balanceAfter availableAfter reason actorName emailLog { id } }
       }
     }`,
    { accountId, filter },
  );
  return creditTransactions.nodes.reverse();
}

export interface Booked {
  creditTransaction: Transaction | null;
  creditAccount: Credits | null;
  userErrors: UserError[];
}

/** Tries a top-up or an adjustment as it is. */
export async function book(
  client: GraphqlClient,
  mutation: 'creditTopUp' | 'creditAdjust',
  input: { accountId: string; amount: number; reason?: string; confirmAmount?: number },
  key: string = randomUUID(),
): Promise<Booked> {
  const type = mutation === 'creditTopUp' ? 'CreditTopUpInput' : 'CreditAdjustInput';
  const answer = await client.must<Record<string, Booked>>(
    `mutation ($input: ${type}!, $key: UUID!) {
       ${mutation}(input: $input, idempotencyKey: $key) {
         creditTransaction { number kind amount balanceBefore balanceAfter availableAfter reason actorName emailLog { id } }
         creditAccount { ${FIELDS} }
         userErrors { field message code }
       }
     }`,
    { input: { reason: 'Transfer bank', ...input }, key },
  );
  return answer[mutation]!;
}
