import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountsDocument } from '../../gql/graphql.ts';

interface AccountSelectProps {
  label: string;
  value: string | null;
  onChange: (id: string | null) => void;
  error?: ReactNode;
  withAsterisk?: boolean;
}

/** For super admins, who act for an account. Affiliates never see it. */
export function AccountSelect(props: AccountSelectProps) {
  const { t } = useTranslation();
  const { data, loading } = useQuery(AccountsDocument);
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
