import { Stack, Text, Title } from '@mantine/core';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import { NewRowsPill } from '../../../components/new-rows-pill.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { StatusDot } from '../../../components/status-dot.tsx';
import { ROW_LINK, useRowKeys } from '../../../components/use-row-keys.ts';
import { type HistoryRow, useHistory } from '../hooks/use-history.ts';
import type { Recipient } from '../hooks/use-recipient.ts';

/** Mails to the person, newest first, each with its life line one step away. */
export function HistorySection({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation();
  const { newRows, showNew, ...list } = useHistory(recipient);
  const columns = useColumns();
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  return (
    <section aria-labelledby="history">
      <Title order={2} id="history" mb="sm">
        {t('recipients.history')}
      </Title>
      <Stack gap="xs">
        <NewRowsPill count={newRows} text={t('recipients.newRows', { count: newRows })} onShow={showNew} />
        <PagedList
          list={list}
          empty={
            <Text size="sm" c="dimmed">
              {t('recipients.noMail')}
            </Text>
          }
        >
          <div ref={container}>
            <RecordTable label={t('recipients.history')} columns={columns} rows={list.rows} rowKey={({ id }) => id} />
          </div>
        </PagedList>
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
