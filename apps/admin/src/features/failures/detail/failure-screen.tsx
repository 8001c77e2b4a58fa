import { useQuery, useSubscription } from '@apollo/client/react';
import { Blockquote, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink, TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  FailureDocument,
  type FailureQuery,
  FailureRowFragmentDoc,
  FailuresChangedDocument,
} from '../../../gql/operations/graphql.ts';
import { toneOfState } from '../api/tone.ts';
import { useCauseText } from '../api/use-cause-text.ts';
import classes from './failure.module.css';
import { FailureActions } from './failure-actions.tsx';
import { FailureAdvice } from './failure-advice.tsx';
import { FailureFacts } from './failure-facts.tsx';
import { FailureTimeline } from './failure-timeline.tsx';

const route = getRouteApi('/shell/failed-operations/$id');

/** One failed operation: what failed, what that means, what was done, and what can be done now. */
export function FailureScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data, error, loading, refetch } = useQuery(FailureDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  useSubscription(FailuresChangedDocument, { ignoreResults: true, onData: again });
  const failure = data?.failedOperation;
  return (
    <>
      <Text size="sm" mb={4}>
        <TextLink to="/failed-operations">{t('operations.failure.back')}</TextLink>
      </Text>
      {error ? <ErrorNotice error={error} onRetry={again} /> : null}
      {failure ? <Failure failure={failure} /> : null}
      {failure === null && !loading ? (
        <>
          <PageHeader title={t('operations.failure.missing')} />
          <EmptyState
            title={t('operations.failure.missing')}
            text={t('operations.failure.missingText')}
            action={<ButtonLink to="/failed-operations">{t('operations.failure.back')}</ButtonLink>}
          />
        </>
      ) : null}
      {failure || error || !loading ? null : (
        <>
          <PageHeader title={t('common.loading')} />
          <Skeleton height={320} aria-busy="true" />
        </>
      )}
    </>
  );
}

function Failure({ failure }: { failure: NonNullable<FailureQuery['failedOperation']> }) {
  const { t } = useTranslation();
  const causeText = useCauseText();
  const row = getFragmentData(FailureRowFragmentDoc, failure);
  return (
    <>
      <PageHeader
        title={causeText(row.kind, row.errorClass)}
        description={
          <Group component="span" gap="md" mt={4} data-state={row.state}>
            <ToneDot tone={toneOfState(row.state)}>
              {row.resolution
                ? t(`operations.failure.resolution.${row.resolution}`)
                : t(`operations.failures.state.${row.state}`)}
            </ToneDot>
            <span>{row.emailLog?.to ?? row.queue ?? row.subject}</span>
          </Group>
        }
        actions={<FailureActions row={row} />}
      />
      <div className={classes.columns}>
        <Stack gap="lg">
          <section>
            <Title order={2} size="h4">
              {t('operations.failure.words')}
            </Title>
            <Blockquote
              p="sm"
              mt="xs"
              fz="sm"
              style={{ overflowWrap: 'anywhere' }}
              cite={[row.provider?.name, failure.errorCode, row.errorClass].filter(Boolean).join(' · ')}
            >
              {row.errorText}
            </Blockquote>
          </section>
          <FailureAdvice row={row} />
          <FailureTimeline events={failure.events} />
        </Stack>
        <FailureFacts failure={failure} row={row} />
      </div>
    </>
  );
}
