import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TemplateRecipientsDocument } from '../../../../gql/templates/graphql.ts';
import { useTemplateAccount } from '../../editor/hooks/use-template-account.ts';

const PAUSE_MS = 250;

interface RecipientSelectProps {
  value: string | null;
  onChange: (address: string | null) => void;
}

/** As whom a mail is shown; nobody: with the samples. */
export function RecipientSelect({ value, onChange }: RecipientSelectProps) {
  const { t } = useTranslation();
  const accountId = useTemplateAccount();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed, PAUSE_MS);
  const { data, loading } = useQuery(TemplateRecipientsDocument, {
    variables: { search: search === '' || search === value ? null : search, accountId },
  });
  const known = (data?.templateRecipients ?? []).map(({ address, name }) => ({
    value: address,
    label: name ? `${name} <${address}>` : address,
  }));
  const options =
    value === null || known.some((one) => one.value === value) ? known : [{ value, label: value }, ...known];
  return (
    <Select
      label={t('templates.preview.recipient')}
      placeholder={t('templates.preview.samples')}
      data={options}
      value={value}
      onChange={onChange}
      searchable
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      clearable
      clearButtonProps={{ 'aria-label': t('templates.preview.clearRecipient') }}
      nothingFoundMessage={loading ? t('common.loading') : t('templates.preview.nobody')}
      size="xs"
    />
  );
}
