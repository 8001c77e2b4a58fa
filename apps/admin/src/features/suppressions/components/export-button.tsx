import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { SuppressionsExportDocument } from '../../../gql/results/graphql.ts';
import { saveCsv } from '../../../lib/save-file.ts';
import { type SuppressionsSearch, toSuppressionFilter } from '../api/suppressions-search.ts';

/** Saves what the filters show as CSV. */
export function ExportButton({ search }: { search: SuppressionsSearch }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: SuppressionsExportDocument,
        variables: { filter: toSuppressionFilter(search) },
        fetchPolicy: 'no-cache',
      });
      if (data) saveCsv(t('results.suppressions.fileName'), data.suppressionsExport);
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void save()}>
      {t('results.suppressions.export')}
    </Button>
  );
}
