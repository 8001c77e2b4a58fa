import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../../components/csv-button.tsx';
import { LeadsExportDocument } from '../../../gql/leads/graphql.ts';
import { type LeadsSearch, sortOf, toLeadFilter } from '../api/leads-search.ts';

/** Saves what the filters let through. */
export function LeadsExportButton({ search }: { search: LeadsSearch }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const load = async () => {
    const { data } = await client.query({
      query: LeadsExportDocument,
      variables: { filter: toLeadFilter(search), sort: sortOf(search) },
      fetchPolicy: 'network-only',
    });
    return data?.leadsExport;
  };
  return <CsvButton label={t('leads.list.export')} fileName="leads" load={load} />;
}
