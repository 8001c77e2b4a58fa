import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import {
  LeadChangedDocument,
  LeadDetailFragmentDoc,
  LeadDocument,
  LeadTimelineDocument,
} from '../../../gql/leads/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { BackToLeads } from '../components/back-to-leads.tsx';
import { Lead } from './lead.tsx';

const route = getRouteApi('/shell/leads-desk/leads/$id');

/** Changes that come together are read together, ms. */
const TOGETHER_MS = 300;

/** One lead: who it is, what it did, what was agreed with it, and what is to be done. */
export function LeadScreen() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const superAdmin = useIsSuperAdmin();
  const [removed, setRemoved] = useState(false);
  const { data, error, loading, refetch } = useQuery(LeadDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const client = useApolloClient();
  const again = () => void refetch().catch(() => undefined);
  const readAll = () => client.refetchQueries({ include: [LeadDocument, LeadTimelineDocument] });
  const soon = useDebouncedCallback(() => void readAll().catch(() => undefined), TOGETHER_MS);
  useSubscription(LeadChangedDocument, {
    variables: { id },
    ignoreResults: true,
    onData: ({ data: event }) => (event.data?.leadUpdated.removed ? setRemoved(true) : soon()),
  });
  const lead = removed ? null : data?.lead;
  const account = lead && superAdmin ? getFragmentData(LeadDetailFragmentDoc, lead).account.id : undefined;
  return (
    <>
      <BackToLeads account={account} />
      {error ? <ErrorNotice error={error} onRetry={again} /> : null}
      {lead ? <Lead key={id} lead={lead} /> : null}
      {lead === null && (removed || !loading) ? (
        <>
          <PageHeader title={t('leads.detail.missing')} />
          <EmptyState
            title={t('leads.detail.missing')}
            text={t('leads.detail.missingText')}
            action={<ButtonLink to="/leads">{t('leads.detail.back')}</ButtonLink>}
          />
        </>
      ) : null}
      {lead === undefined && loading ? (
        <>
          <PageHeader title={t('common.loading')} />
          <Skeleton height={320} aria-busy="true" />
        </>
      ) : null}
    </>
  );
}
