import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../../components/csv-button.tsx';
import { AuditExportDocument } from '../../../gql/operations/graphql.ts';
import { type AuditSearch, toAuditFilter } from '../api/audit-search.ts';

/** Saves what the filters show as CSV. */
export function AuditExportButton({ search }: { search: AuditSearch }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const load = async (): Promise<string | undefined> => {
    const variables = { filter: toAuditFilter(search) };
    const { data } = await client.query({ query: AuditExportDocument, variables, fetchPolicy: 'no-cache' });
    return data?.auditEntriesExport;
  };
  return <CsvButton label={t('operations.audit.export')} fileName={t('operations.audit.fileName')} load={load} />;
}
