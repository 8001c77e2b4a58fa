import { useQuery } from '@apollo/client/react';
import { Group, SegmentedControl, Skeleton, Text, Timeline, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import {
  type LeadActivityLineFragment,
  LeadActivityLineFragmentDoc,
  LeadTimelineDocument,
} from '../../../gql/leads/graphql.ts';
import { appendPage, pagesOf } from '../../../lib/apollo/pages.ts';
import { KINDS_OF, TOPICS, type Topic } from '../api/activity-kinds.ts';
import { ActivityText } from './activity-text.tsx';

const PAGE_SIZE = 30;

/** Mails that merely went out tell nobody, so they are looked for, ms. */
const REFRESH_EVERY_MS = 5_000;

/** What it did and what was done with it, newest first. */
export function LeadTimeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const [topic, setTopic] = useState<Topic>('all');
  const [readOn, setReadOn] = useState(false);
  const query = useQuery(LeadTimelineDocument, {
    variables: { id, kinds: KINDS_OF[topic], first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
    // Reading the first page again would take the others from under somebody who reads them.
    pollInterval: readOn ? 0 : REFRESH_EVERY_MS,
    skipPollAttempt: () => document.hidden,
  });
  const timeline = query.data?.lead?.timeline;
  const pages = pagesOf(query, timeline, (after) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: next }) =>
        before.lead && next.lead
          ? { ...before, lead: { ...before.lead, timeline: appendPage(before.lead.timeline, next.lead.timeline) } }
          : before,
    }),
  );
  const lines = timeline?.edges.map(({ node }) => getFragmentData(LeadActivityLineFragmentDoc, node));
  return (
    <section aria-labelledby="lead-timeline">
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} size="h4" id="lead-timeline">
          {t('leads.timeline.title')}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t('leads.timeline.topic.label')}
          value={topic}
          onChange={(value) => {
            setTopic(TOPICS.find((one) => one === value) ?? 'all');
            setReadOn(false);
          }}
          data={TOPICS.map((value) => ({ value, label: t(`leads.timeline.topic.${value}`) }))}
        />
      </Group>
      {pages.error ? <ErrorNotice error={pages.error} onRetry={pages.refetch} /> : null}
      {lines === undefined && !pages.error ? <Skeleton height={160} aria-busy="true" /> : null}
      {lines?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('leads.timeline.none')}
        </Text>
      ) : null}
      {lines && lines.length > 0 ? (
        <>
          <Timeline bulletSize={14} lineWidth={2} active={-1}>
            {lines.map((line) => (
              <Timeline.Item key={line.id} title={<ActivityText line={line} />}>
                <When line={line} />
              </Timeline.Item>
            ))}
          </Timeline>
          <ConnectionPager
            shown={lines.length}
            hasNextPage={pages.hasNextPage}
            busy={pages.loadingMore}
            onMore={() => {
              setReadOn(true);
              pages.more();
            }}
          />
        </>
      ) : null}
    </section>
  );
}

function When({ line }: { line: LeadActivityLineFragment }) {
  const { t } = useTranslation();
  return (
    <Text size="xs" c="dimmed">
      <DateTimeText at={line.at} />
      {line.actor ? ` · ${line.actor.name}` : ''}
      {line.points === 0
        ? ''
        : ` · ${t('leads.timeline.points', { points: `${line.points > 0 ? '+' : ''}${line.points}` })}`}
    </Text>
  );
}
