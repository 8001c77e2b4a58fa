import { Box, Group, Skeleton, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink, TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { StatusDot } from '../../../components/status-dot.tsx';
import type { EmailLogQuery } from '../../../gql/graphql.ts';
import { useEmail } from '../hooks/use-email.ts';
import { EmailActions } from './email-actions.tsx';
import { EmailFacts } from './email-facts.tsx';
import { EmailPreview } from './email-preview.tsx';
import classes from './email-screen.module.css';
import { LifeLine } from './life-line.tsx';

const route = getRouteApi('/shell/emails/$id');

/** One message: what became of it, and what can be done. */
export function EmailScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { message, missing, error, refetch } = useEmail(id);
  return (
    <>
      <Text size="sm" mb={4}>
        <TextLink to="/emails">{t('emails.one.back')}</TextLink>
      </Text>
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {missing ? (
        <>
          <PageHeader title={t('emails.one.missing')} />
          <EmptyState
            title={t('emails.one.missing')}
            text={t('emails.one.missingText')}
            action={<ButtonLink to="/emails">{t('emails.one.back')}</ButtonLink>}
          />
        </>
      ) : null}
      {message ? <Message message={message} /> : null}
      {message || missing || error ? null : <Loading />}
    </>
  );
}

function Message({ message }: { message: NonNullable<EmailLogQuery['emailLog']> }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={message.subject}
        description={
          <Group component="span" gap="md" mt={4} data-status={message.status}>
            <StatusDot status={message.status} />
            <span>{t('emails.one.to', { to: message.to })}</span>
          </Group>
        }
        actions={<EmailActions message={message} />}
      />
      <div className={classes.columns}>
        <LifeLine message={message} />
        <EmailFacts message={message} />
      </div>
      <EmailPreview message={message} />
    </>
  );
}

function Loading() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('common.loading')} />
      <Box className={classes.columns ?? ''} aria-busy="true">
        <Stack gap="lg">
          {[1, 2, 3].map((line) => (
            <Skeleton key={line} height={56} />
          ))}
        </Stack>
        <Skeleton height={320} />
      </Box>
    </>
  );
}
