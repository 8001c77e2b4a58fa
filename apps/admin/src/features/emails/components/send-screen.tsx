import { useQuery } from '@apollo/client/react';
import { Grid, Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { EmailOptionsDocument } from '../../../gql/graphql.ts';
import { useSession } from '../../../lib/session/use-session.ts';
import { SandboxHelp } from './sandbox-help.tsx';
import { SendForm } from './send-form.tsx';

export function SendScreen() {
  const { t } = useTranslation();
  const { platform } = useSession();
  const { data, error, refetch } = useQuery(EmailOptionsDocument);
  return (
    <>
      <PageHeader title={t('send.title')} description={t('send.text')} />
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null}
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7, lg: 8 }}>
          {data ? <SendForm types={data.emailTypes} /> : error ? null : <FormSkeleton />}
        </Grid.Col>
        {platform?.mode === 'SANDBOX' ? (
          <Grid.Col span={{ base: 12, md: 5, lg: 4 }}>
            <SandboxHelp />
          </Grid.Col>
        ) : null}
      </Grid>
    </>
  );
}

function FormSkeleton() {
  return (
    <Stack gap="md" aria-busy="true">
      {[55, 56, 57, 160, 120].map((height) => (
        <Skeleton key={height} height={height} />
      ))}
    </Stack>
  );
}
