import { useQuery } from '@apollo/client/react';
import { Skeleton, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import {
  type AlertNoticeState,
  AlertNoticesDocument,
  type AlertNoticesQuery,
} from '../../../gql/operations/graphql.ts';

type Notice = AlertNoticesQuery['alertNotices']['nodes'][number];

/** Notices are sent, and tried again, within seconds. */
const READ_EVERY_MS = 3_000;

const TONES = { WAITING: 'progress', SENT: 'good', FAILED: 'bad', MUTED: 'neutral' } as const satisfies Record<
  AlertNoticeState,
  string
>;

/** What was sent of an alert: where, when, and what was answered. */
export function NoticeList({ alertId }: { alertId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AlertNoticesDocument, {
    variables: { alertId },
    fetchPolicy: 'cache-and-network',
    pollInterval: READ_EVERY_MS,
  });
  const columns: RecordColumn<Notice>[] = [
    {
      key: 'channel',
      title: t('operations.alerts.notices.channel'),
      card: 'title',
      render: ({ channelName }) => channelName ?? t('operations.alerts.notices.channelGone'),
    },
    {
      key: 'kind',
      title: t('operations.alerts.notices.kind'),
      card: 'line',
      render: ({ kind }) => t(`operations.alerts.notices.kinds.${kind}`),
    },
    {
      key: 'state',
      title: t('operations.alerts.notices.state'),
      card: 'corner',
      render: ({ state }) => <ToneDot tone={TONES[state]}>{t(`operations.alerts.notices.states.${state}`)}</ToneDot>,
    },
    {
      key: 'when',
      title: t('operations.alerts.notices.when'),
      card: 'line',
      render: ({ state, createdAt, dueAt, sentAt }) => (
        <DateTimeText at={sentAt ?? (state === 'WAITING' ? dueAt : null) ?? createdAt} />
      ),
    },
    {
      key: 'attempts',
      title: t('operations.alerts.notices.attempts'),
      align: 'right',
      card: 'line',
      render: ({ attempts }) => attempts,
    },
    {
      key: 'answer',
      title: t('operations.alerts.notices.answer'),
      width: '34%',
      card: 'line',
      render: ({ answer, possibleDuplicate }) => (
        <>
          {answer ?? '–'}
          {possibleDuplicate ? ` ${t('operations.alerts.notices.twice')}` : ''}
        </>
      ),
    },
  ];
  if (!data)
    return error ? (
      <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />
    ) : (
      <Skeleton height={60} mt="sm" />
    );
  const { nodes } = data.alertNotices;
  if (nodes.length === 0)
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('operations.alerts.notices.none')}
      </Text>
    );
  return (
    <div style={{ marginTop: 12 }}>
      <RecordTable label={t('operations.alerts.notices.open')} columns={columns} rows={nodes} rowKey={({ id }) => id} />
    </div>
  );
}
