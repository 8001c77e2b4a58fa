import { useMutation } from '@apollo/client/react';
import { Button, Skeleton, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { ProviderCreditsCheckDocument } from '../../../gql/credits/graphql.ts';
import { useProviderCredits } from '../hooks/use-provider-credits.ts';
import { ProviderCreditsCard } from './provider-credits-card.tsx';

/** What providers have left to send with, when it will be used up, and from where on people are told. */
export function ProviderCreditsScreen() {
  const { t } = useTranslation();
  const { rows, error, refetch } = useProviderCredits();
  const [check, { loading }] = useMutation(ProviderCreditsCheckDocument, { onError: useProblemNotice() });
  const checkNow = async (): Promise<void> => {
    const { data } = await check({ variables: { input: {} } });
    if (data) notifications.show({ message: t('credits.providers.checked') });
  };
  return (
    <>
      <PageHeader
        title={t('credits.providers.title')}
        description={t('credits.providers.text')}
        actions={
          rows && rows.length > 0 ? (
            <Button loading={loading} onClick={() => void checkNow()}>
              {t('credits.providers.check')}
            </Button>
          ) : undefined
        }
      />
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {rows === undefined ? (
        error ? null : (
          <Skeleton height={320} />
        )
      ) : rows.length === 0 ? (
        <EmptyState
          title={t('credits.providers.empty')}
          text={t('credits.providers.emptyText')}
          action={
            <ButtonLink to="/settings/providers" variant="default">
              {t('credits.providers.toProviders')}
            </ButtonLink>
          }
        />
      ) : (
        <Stack gap="xl">
          {rows.map((row) => (
            <ProviderCreditsCard key={row.provider.id} row={row} />
          ))}
        </Stack>
      )}
    </>
  );
}
