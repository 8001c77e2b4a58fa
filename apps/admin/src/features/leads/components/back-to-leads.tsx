import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';

/** The way from a page of the desk to all leads of the account. */
export function BackToLeads({ account }: { account: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" mb={4}>
      <TextLink to="/leads" search={{ account }}>
        {t('leads.detail.back')}
      </TextLink>
    </Text>
  );
}
