import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { StatusDot } from '../../../components/status-dot.tsx';
import { ROW_LINK, useRowKeys } from '../../../components/use-row-keys.ts';
import { type HistoryRow, useHistory } from '../hooks/use-history.ts';
import type { Recipient } from '../hooks/use-recipient.ts';

/** Mails to the person, newest first, each with its life line one step away. */
export function HistorySection({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation();
  const { rows, hasNextPage, loading, error, refetch, more, newRows, showNew } = useHistory(recipient);
  const columns = useColumns();
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  return (
    <section aria-labelledby="history">
      <Title order={2} id="history" mb="sm">
        {t('recipients.history')}
      </Title>
      <Stack gap="xs">
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        <Group justify="center" role="status" mih={0}>
          {newRows === 0 ? null : (
            <Button
              size="compact-sm"
              radius="xl"
              variant="light"
              leftSection={<IconArrowUp size={14} aria-hidden />}
              onClick={showNew}
            >
              {t('recipients.newRows', { count: newRows })}
            </Button>
          )}
        </Group>
        {rows?.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('recipients.noMail')}
          </Text>
        ) : error && !rows ? null : (
          <div ref={container}>
            <RecordTable label={t('recipients.history')} columns={columns} rows={rows} rowKey={({ id }) => id} />
            {rows ? (
              <ConnectionPager shown={rows.length} hasNextPage={hasNextPage} busy={loading} onMore={more} />
            ) : null}
          </div>
        )}
      </Stack>
    </section>
  );
}

function useColumns(): RecordColumn<HistoryRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'queuedAt',
        title: t('recipients.column.at'),
        width: 116,
        card: 'corner',
        render: ({ queuedAt }) => <DateTimeText at={queuedAt} />,
      },
      {
        key: 'status',
        title: t('recipients.column.status'),
        width: 128,
        card: 'bare',
        render: ({ status }) => <StatusDot status={status} />,
      },
      {
        key: 'subject',
        title: t('recipients.column.subject'),
        truncate: true,
        card: 'title',
        render: ({ id, subject }) => (
          <TextLink to="/emails/$id" params={{ id }} {...ROW_LINK} size="sm">
            {subject}
          </TextLink>
        ),
      },
      {
        key: 'topic',
        title: t('recipients.column.topic'),
        width: '22%',
        truncate: true,
        card: 'line',
        render: ({ topic }) => topic,
      },
      {
        key: 'sentAt',
        title: t('recipients.column.sentAt'),
        width: 116,
        card: 'line',
        render: ({ sentAt }) => <DateTimeText at={sentAt} />,
      },
    ],
    [t],
  );
}
