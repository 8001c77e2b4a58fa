import { Box, Group, NativeSelect, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { RecordTable } from '../../../components/record-table.tsx';
import { type AnalyticsSearch, type Days, GROUPS } from '../api/analytics-search.ts';
import { FIGURES, type GroupRow, sorted } from '../api/figures.ts';
import { useGroupColumns } from '../hooks/use-group-columns.tsx';

interface GroupTableProps {
  /** undefined while loading. */
  rows: readonly GroupRow[] | undefined;
  days: Days;
  search: AnalyticsSearch;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

const PAGE_SIZE = 50;

/** The same figures, told apart by what one chooses. */
export function GroupTable({ rows, days, search, onChange }: GroupTableProps) {
  const { t } = useTranslation();
  const group = search.group ?? 'TYPE';
  const [shown, setShown] = useState(PAGE_SIZE);
  const inOrder = useMemo(
    () => (rows && search.sort ? sorted(rows, search.sort, search.direction === 'asc') : rows),
    [rows, search.sort, search.direction],
  );
  const columns = useGroupColumns({ group, days, search, onChange });
  return (
    <section aria-labelledby="groups">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="groups">
          {t('results.analytics.table.title')}
        </Title>
        <Group gap="xs">
          <NativeSelect
            size="xs"
            label={t('results.analytics.table.by')}
            data={GROUPS.map((value) => ({ value, label: t(`results.analytics.group.${value}`) }))}
            value={group}
            onChange={(event) => {
              const chosen = GROUPS.find((each) => each === event.currentTarget.value);
              onChange({ group: chosen === 'TYPE' ? undefined : chosen, sort: undefined, direction: undefined });
              setShown(PAGE_SIZE);
            }}
          />
          <Box hiddenFrom="md">
            <NativeSelect
              size="xs"
              label={t('results.analytics.table.sort')}
              data={[
                { value: '', label: t('results.analytics.table.unsorted') },
                ...FIGURES.map((value) => ({ value, label: t(`results.analytics.figure.${value}`) })),
              ]}
              value={search.sort ?? ''}
              onChange={(event) =>
                onChange({ sort: FIGURES.find((each) => each === event.currentTarget.value), direction: undefined })
              }
            />
          </Box>
        </Group>
      </Group>
      <RecordTable
        label={t('results.analytics.table.title')}
        columns={columns}
        rows={inOrder?.slice(0, shown)}
        rowKey={({ key }) => key}
      />
      {rows && rows.length > PAGE_SIZE ? (
        <ConnectionPager
          shown={Math.min(shown, rows.length)}
          total={rows.length}
          hasNextPage={shown < rows.length}
          busy={false}
          onMore={() => setShown(shown + PAGE_SIZE)}
        />
      ) : null}
    </section>
  );
}
