import { useQuery } from '@apollo/client/react';
import { Skeleton, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink, TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { LeadImportDocument, type LeadImportQuery, LeadImportRowFragmentDoc } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { ImportForm } from './import-form.tsx';
import { ImportResult } from './import-result.tsx';
import { ImportRun } from './import-run.tsx';
import { ImportSteps } from './import-steps.tsx';

const route = getRouteApi('/shell/leads-desk/leads/import/$id');

/** One file, at the step where it stands; whoever leaves and comes back finds it there. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const superAdmin = useIsSuperAdmin();
  const { data, error, loading, refetch } = useQuery(LeadImportDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch().catch(() => undefined);
  const found = data?.leadImport;
  const account = superAdmin ? found?.account.id : undefined;
  return (
    <>
      <Text size="sm" mb={4}>
        <TextLink to="/leads/import" search={{ account }}>
          {t('leads.import.back')}
        </TextLink>
      </Text>
      {error ? <ErrorNotice error={error} onRetry={again} /> : null}
      {found ? <Import found={found} onStarted={again} /> : null}
      {found === null && !loading ? (
        <>
          <PageHeader title={t('leads.import.missing')} />
          <EmptyState
            title={t('leads.import.missing')}
            text={t('leads.import.missingText')}
            action={<ButtonLink to="/leads/import">{t('leads.import.back')}</ButtonLink>}
          />
        </>
      ) : null}
      {found === undefined && loading ? (
        <>
          <PageHeader title={t('common.loading')} />
          <Skeleton height={320} aria-busy="true" />
        </>
      ) : null}
    </>
  );
}

interface ImportProps {
  found: NonNullable<LeadImportQuery['leadImport']>;
  onStarted: () => void;
}

function Import({ found, onStarted }: ImportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const row = getFragmentData(LeadImportRowFragmentDoc, found);
  return (
    <>
      <PageHeader
        title={row.fileName}
        description={t('leads.import.rows', { count: row.rows, shown: format.number(row.rows) })}
      />
      <ImportSteps state={row.state} />
      {row.state === 'UPLOADED' ? <ImportForm found={found} onStarted={onStarted} /> : null}
      {row.state === 'RUNNING' ? <ImportRun operation={found.operation} /> : null}
      {row.state === 'DONE' ? <ImportResult row={row} account={found.account.id} /> : null}
    </>
  );
}
