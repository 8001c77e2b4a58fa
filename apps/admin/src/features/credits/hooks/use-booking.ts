import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CreditAdjustDocument,
  type CreditAdjustErrorCode,
  type CreditAdjustInput,
  CreditLedgerDocument,
  CreditTopUpDocument,
  type CreditTopUpErrorCode,
  CreditTotalsDocument,
} from '../../../gql/credits/graphql.ts';
import { randomUuid } from '../../../lib/uuid.ts';

export type BookingKind = 'topUp' | 'adjust';

/** Books with one key for as long as the caller lives: a double click, or a second try after a lost answer, books once. */
export function useBooking(kind: BookingKind) {
  const [key] = useState(randomUuid);
  const options = { refetchQueries: [CreditLedgerDocument, CreditTotalsDocument] };
  const [topUp, topUpState] = useMutation(CreditTopUpDocument, options);
  const [adjust, adjustState] = useMutation(CreditAdjustDocument, options);
  const topUpNow = async (input: CreditAdjustInput) => (await topUp({ variables: { input, key } })).data?.creditTopUp;
  const adjustNow = async (input: CreditAdjustInput) =>
    (await adjust({ variables: { input, key } })).data?.creditAdjust;
  /** 'done', why not, or undefined where the request failed. */
  const book = async (
    input: CreditAdjustInput,
  ): Promise<'done' | CreditAdjustErrorCode | CreditTopUpErrorCode | undefined> => {
    const answer = await (kind === 'topUp' ? topUpNow(input) : adjustNow(input)).catch(() => undefined);
    return answer?.creditAccount ? 'done' : answer?.userErrors[0]?.code;
  };
  return { book, busy: topUpState.loading || adjustState.loading, error: topUpState.error ?? adjustState.error };
}
