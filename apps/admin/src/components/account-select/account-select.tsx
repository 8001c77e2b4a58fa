import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountsDocument } from '../../gql/graphql.ts';

interface AccountSelectProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  withAsterisk?: boolean;
}

/** For super admins, who act for an account; with one account there is nothing to choose. Affiliates never see it. */
export function AccountSelect(props: AccountSelectProps) {
  const { t } = useTranslation();
  const { data, loading } = useQuery(AccountsDocument);
  const { value, onChange } = props;
  const only = data?.accounts.edges.length === 1 ? data.accounts.edges[0]?.node.id : undefined;
  useEffect(() => {
    if (only !== undefined && value === null) onChange(only);
  }, [only, value, onChange]);
  const options = (data?.accounts.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  return (
    <Select
      {...props}
      data={options}
      searchable
      placeholder={loading ? t('common.loading') : t('common.chooseAccount')}
      nothingFoundMessage={t('common.nothingFound')}
    />
  );
}
