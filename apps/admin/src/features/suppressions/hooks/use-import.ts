import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  SuppressionsDocument,
  SuppressionsImportDocument,
  type SuppressionsImportErrorCode,
  type SuppressionsImportMutation,
} from '../../../gql/results/graphql.ts';
import { MAX_IMPORT_BYTES } from '../api/import-file.ts';

export type ImportResult = NonNullable<SuppressionsImportMutation['suppressionsImport']['result']>;

/** Where an import stands: nothing chosen, looked through, or done. */
export type ImportState =
  | { step: 'choose'; refusal?: SuppressionsImportErrorCode }
  | { step: 'checked' | 'done'; name: string; csv: string; result: ImportResult };

/** Looks a file through before anything is written, then imports it. */
export function useImport(accountId: string | null) {
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [run, { loading, error, reset }] = useMutation(SuppressionsImportDocument);
  const ask = async (name: string, csv: string, dryRun: boolean): Promise<void> => {
    const answer = await run({
      variables: { input: { accountId, csv, dryRun } },
      refetchQueries: dryRun ? [] : [SuppressionsDocument],
      // The failure stands in the dialog.
    }).catch(() => undefined);
    const payload = answer?.data?.suppressionsImport;
    const [refusal] = payload?.userErrors ?? [];
    if (refusal) setState({ step: 'choose', refusal: refusal.code });
    else if (payload?.result) setState({ step: dryRun ? 'checked' : 'done', name, csv, result: payload.result });
  };
  return {
    state,
    busy: loading,
    error,
    check: async (file: File): Promise<void> => {
      if (file.size > MAX_IMPORT_BYTES) setState({ step: 'choose', refusal: 'TOO_LARGE' });
      else await ask(file.name, await file.text(), true);
    },
    confirm: async (): Promise<void> => {
      if (state.step === 'checked') await ask(state.name, state.csv, false);
    },
    startOver: (): void => {
      reset();
      setState({ step: 'choose' });
    },
  };
}
