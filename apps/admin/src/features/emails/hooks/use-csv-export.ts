import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef, useState } from 'react';
import { getFragmentData } from '../../../gql/fragment-masking.ts';
import {
  EmailLogsExportDocument,
  type EmailLogsExportQuery,
  type EmailRowFragment,
  EmailRowFragmentDoc,
} from '../../../gql/graphql.ts';
import { wibDay } from '../../../lib/format/date-time.ts';
import type { EmailSearch } from '../api/email-search.ts';
import { orderOf, toFilter } from '../api/email-search.ts';

/** More would keep the browser busy for minutes; larger exports belong to the API. */
export const EXPORT_LIMIT = 10_000;

const EXPORT_PAGE_SIZE = 100;

type ExportState =
  | { step: 'idle' }
  | { step: 'running'; rows: number }
  | { step: 'done'; rows: number; cut: boolean }
  | { step: 'failed'; error: unknown };

function save(csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `merpati-e-mail-${wibDay(new Date())}.csv`;
  link.click();
  URL.revokeObjectURL(url);
}

/** Reads the filtered log page by page and saves it as a file. */
export function useCsvExport(search: EmailSearch) {
  const client = useApolloClient();
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const run = useRef<{ cancelled: boolean }>(undefined);

  const cancel = useCallback(() => {
    if (run.current) run.current.cancelled = true;
    setState({ step: 'idle' });
  }, []);

  const start = useCallback(async () => {
    const mine = { cancelled: false };
    run.current = mine;
    const rows: EmailRowFragment[] = [];
    let after: string | null = null;
    let more = true;
    setState({ step: 'running', rows: 0 });
    try {
      while (more && rows.length < EXPORT_LIMIT) {
        const { data }: ApolloClient.QueryResult<EmailLogsExportQuery> = await client.query({
          query: EmailLogsExportDocument,
          variables: { filter: toFilter(search), orderBy: orderOf(search), first: EXPORT_PAGE_SIZE, after },
          fetchPolicy: 'no-cache',
        });
        if (mine.cancelled) return;
        if (!data) throw new Error('The answer was empty.');
        rows.push(...data.emailLogs.nodes.map((node) => getFragmentData(EmailRowFragmentDoc, node)));
        after = data.emailLogs.pageInfo.endCursor;
        more = data.emailLogs.pageInfo.hasNextPage;
        setState({ step: 'running', rows: rows.length });
      }
      const { toCsv } = await import('../api/email-csv.ts');
      save(toCsv(rows));
      setState({ step: 'done', rows: rows.length, cut: more });
    } catch (error) {
      if (!mine.cancelled) setState({ step: 'failed', error });
    }
  }, [client, search]);

  return { state, start: () => void start(), cancel };
}
