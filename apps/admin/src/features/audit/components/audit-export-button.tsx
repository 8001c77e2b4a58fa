import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { AuditExportDocument } from '../../../gql/operations/graphql.ts';
import { saveCsv } from '../../../lib/save-file.ts';
import { type AuditSearch, toAuditFilter } from '../api/audit-search.ts';

/** Saves what the filters show as CSV. */
export function AuditExportButton({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await client.query({
        query: AuditExportDocument,
        variables: { filter: toAuditFilter(search) },
        fetchPolicy: 'no-cache',
      });
      if (data) saveCsv(t('operations.audit.fileName'), data.auditEntriesExport);
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void save()}>
      {t('operations.audit.export')}
    </Button>
  );
}
