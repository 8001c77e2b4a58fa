import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../components/empty-state.tsx';
import { ButtonLink } from '../components/links.tsx';
import { PageHeader } from '../components/page-header.tsx';

export function NotFoundScreen() {
  const { t } = useTranslation();
  return (
    <Box component="main" id="main" p="md" maw={1280} mx="auto">
      <PageHeader title={t('shell.notFound.title')} />
      <EmptyState
        title={t('shell.notFound.heading')}
        text={t('shell.notFound.text')}
        action={<ButtonLink to="/">{t('shell.notFound.action')}</ButtonLink>}
      />
    </Box>
  );
}
