import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../../components/csv-button.tsx';
import { SuppressionsExportDocument } from '../../../gql/results/graphql.ts';
import { type SuppressionsSearch, toSuppressionFilter } from '../api/suppressions-search.ts';

/** Saves what the filters show as CSV. */
export function ExportButton({ search }: { search: SuppressionsSearch }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const load = async (): Promise<string | undefined> => {
    const variables = { filter: toSuppressionFilter(search) };
    const { data } = await client.query({ query: SuppressionsExportDocument, variables, fetchPolicy: 'no-cache' });
    return data?.suppressionsExport;
  };
  return (
    <CsvButton label={t('results.suppressions.export')} fileName={t('results.suppressions.fileName')} load={load} />
  );
}
