import { Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { type OverviewQueueFragment, OverviewQueueFragmentDoc } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from './overview.module.css';

interface OverviewQueuesProps {
  queues: readonly FragmentType<typeof OverviewQueueFragmentDoc>[];
}

export function OverviewQueues({ queues }: OverviewQueuesProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="queues">
      <Title order={2} id="queues" mb={4}>
        <TextLink to="/emails" search={{ status: 'QUEUED,SENDING', order: 'oldest' }} inherit c="inherit">
          {t('overview.queues.title')}
        </TextLink>
      </Title>
      <Table className={classes.small} verticalSpacing={6} horizontalSpacing={4} aria-labelledby="queues">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('overview.queues.queue')}</Table.Th>
            <Table.Th ta="right">{t('overview.queues.waiting')}</Table.Th>
            <Table.Th ta="right">{t('overview.queues.retrying')}</Table.Th>
            <Table.Th ta="right">{t('overview.queues.sending')}</Table.Th>
            <Table.Th ta="right">{t('overview.queues.oldest')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {queues
            .map((queue) => getFragmentData(OverviewQueueFragmentDoc, queue))
            .map((row) => (
              <QueueRow key={row.queue} row={row} />
            ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function QueueRow({ row }: { row: OverviewQueueFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Tr>
      <Table.Td>{t(`common.queue.${row.queue}`)}</Table.Td>
      <Table.Td ta="right">{format.number(row.waiting)}</Table.Td>
      <Table.Td ta="right">{format.number(row.retrying)}</Table.Td>
      <Table.Td ta="right">{format.number(row.sending)}</Table.Td>
      <Table.Td ta="right">
        {row.oldestWaitingSeconds === 0 ? '–' : format.duration(row.oldestWaitingSeconds * 1000)}
      </Table.Td>
    </Table.Tr>
  );
}
