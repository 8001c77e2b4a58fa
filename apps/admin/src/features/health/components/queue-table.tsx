import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PathLink } from '../../../components/path-link.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

type Queue = HealthStateFragment['queues'][number];

const MAIL_QUEUES = ['CRITICAL', 'NORMAL', 'BULK'] as const;

/** What waits, and for how long the oldest has. */
export function QueueTable({ queues }: { queues: readonly Queue[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = ({ name }: Queue): string => {
    const mail = MAIL_QUEUES.find((one) => one === name);
    return mail ? t(`common.queue.${mail}`) : name;
  };
  const columns: RecordColumn<Queue>[] = [
    { key: 'name', title: t('operations.health.queue.name'), card: 'title', render: nameOf },
    {
      key: 'of',
      title: t('operations.health.queue.of'),
      card: 'line',
      render: ({ of }) => t(`operations.health.queue.${of}`),
    },
    {
      key: 'waiting',
      title: t('operations.health.queue.waiting'),
      align: 'right',
      card: 'line',
      render: (queue) =>
        queue.of === 'MAIL' && queue.waiting > 0 ? (
          <PathLink
            path="/emails?status=QUEUED"
            size="sm"
            aria-label={t('operations.health.queue.waitingIn', {
              count: queue.waiting,
              number: format.number(queue.waiting),
              name: nameOf(queue),
            })}
          >
            {format.number(queue.waiting)}
          </PathLink>
        ) : (
          format.number(queue.waiting)
        ),
    },
    {
      key: 'oldest',
      title: t('operations.health.queue.oldest'),
      align: 'right',
      card: 'corner',
      render: ({ oldestWaitingSeconds }) =>
        oldestWaitingSeconds === 0 ? t('operations.health.queue.none') : format.duration(oldestWaitingSeconds * 1000),
    },
  ];
  return (
    <section aria-labelledby="health-queues">
      <Title order={2} id="health-queues" mb="xs">
        {t('operations.health.queue.title')}
      </Title>
      <RecordTable
        label={t('operations.health.queue.title')}
        columns={columns}
        rows={queues}
        rowKey={({ of, name }) => `${of} ${name}`}
      />
    </section>
  );
}
