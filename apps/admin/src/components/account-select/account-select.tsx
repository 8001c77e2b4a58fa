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
  /** What no choice is called where everybody is a choice too; then nothing is chosen by itself. */
  everybody?: string;
}

/** For super admins, who act for an account; with one account there is nothing to choose. Affiliates never see it. */
export function AccountSelect({ everybody, ...props }: AccountSelectProps) {
  const { t } = useTranslation();
  const { data, loading } = useQuery(AccountsDocument);
  const { value, onChange } = props;
  const only = data?.accounts.edges.length === 1 ? data.accounts.edges[0]?.node.id : undefined;
  useEffect(() => {
    if (only !== undefined && value === null && everybody === undefined) onChange(only);
  }, [only, value, onChange, everybody]);
  const options = (data?.accounts.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }));
  return (
    <Select
      {...props}
      data={options}
      searchable
      clearable={everybody !== undefined}
      clearButtonProps={{ 'aria-label': everybody ?? '' }}
      placeholder={loading ? t('common.loading') : (everybody ?? t('common.chooseAccount'))}
      nothingFoundMessage={t('common.nothingFound')}
    />
  );
}
