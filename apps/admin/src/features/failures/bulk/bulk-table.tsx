import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toneOfBulk } from '../../../components/bulk/bulk-tone.ts';
import { useBulkControl } from '../../../components/bulk/use-bulk-control.ts';
import { useBulkKindText } from '../../../components/bulk/use-bulk-kind-text.ts';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { BulkRowFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** undefined while loading. */
export function BulkTable({ rows }: { rows: readonly BulkRowFragment[] | undefined }) {
  const { t } = useTranslation();
  return <RecordTable label={t('operations.bulk.title')} columns={useColumns()} rows={rows} rowKey={({ id }) => id} />;
}

function useColumns(): RecordColumn<BulkRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kindText = useBulkKindText();
  return useMemo(
    () => [
      {
        key: 'what',
        title: t('operations.bulk.column.what'),
        width: '24%',
        card: 'title',
        render: ({ kind }) => kindText(kind),
      },
      {
        key: 'state',
        title: t('operations.bulk.column.state'),
        width: 120,
        card: 'corner',
        render: ({ state }) => <ToneDot tone={toneOfBulk(state)}>{t(`operations.bulk.state.${state}`)}</ToneDot>,
      },
      {
        key: 'result',
        title: t('operations.bulk.column.result'),
        card: 'bare',
        render: ({ processed, estimate, succeeded, skipped, failed, problem }) => (
          <>
            <Text size="sm">
              {t('operations.bulk.counts', {
                processed: format.number(processed),
                estimate: format.number(estimate),
                succeeded: format.number(succeeded),
                skipped: format.number(skipped),
                failed: format.number(failed),
              })}
            </Text>
            {problem ? (
              <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {problem}
              </Text>
            ) : null}
          </>
        ),
      },
      {
        key: 'who',
        title: t('operations.bulk.column.who'),
        width: '16%',
        card: 'line',
        render: ({ startedBy }) => startedBy?.name ?? '–',
      },
      {
        key: 'started',
        title: t('operations.bulk.column.started'),
        width: 116,
        card: 'line',
        render: ({ startedAt }) => <DateTimeText at={startedAt} />,
      },
      {
        key: 'finished',
        title: t('operations.bulk.column.finished'),
        width: 116,
        card: 'line',
        render: ({ finishedAt }) => <DateTimeText at={finishedAt} />,
      },
      {
        key: 'action',
        title: t('operations.bulk.column.action'),
        width: 110,
        align: 'right',
        card: 'action',
        render: (bulk) => (bulk.state === 'ABORTED' || bulk.state === 'FAILED' ? <Resume bulk={bulk} /> : null),
      },
    ],
    [t, format, kindText],
  );
}

function Resume({ bulk }: { bulk: BulkRowFragment }) {
  const { t } = useTranslation();
  const { resume, busy } = useBulkControl(bulk.id);
  return (
    <Button size="compact-sm" variant="default" loading={busy} onClick={() => void resume()}>
      {t('operations.bulk.resume')}
    </Button>
  );
}
