import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordColumn } from '../../../components/record-column.ts';
import type { AnalyticsSearch, Days, Group } from '../api/analytics-search.ts';
import { FIGURES, type Figure, type GroupRow } from '../api/figures.ts';
import { GroupFigure, GroupName, SortHead } from '../components/group-cells.tsx';

interface GroupColumns {
  group: Group;
  days: Days;
  search: AnalyticsSearch;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

/** As wide as the longer of the two languages, with the arrow of the order. */
const WIDTHS: Record<Figure, number> = {
  sent: 80,
  delivered: 100,
  clicks: 92,
  humanOpens: 108,
  machineOpens: 108,
  bounces: 100,
  complaints: 108,
  unsubscribes: 118,
};

/** The name of the group, which leads to a narrower question, and its figures, which lead to their mails. */
export function useGroupColumns({ group, days, search, onChange }: GroupColumns): RecordColumn<GroupRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'name',
        title: t(`results.analytics.group.${group}`),
        card: 'title',
        render: (row) => <GroupName group={group} row={row} search={search} />,
      },
      ...FIGURES.map((figure): RecordColumn<GroupRow> => {
        const title = t(`results.analytics.figure.${figure}`);
        return {
          key: figure,
          title,
          heading: <SortHead figure={figure} title={title} search={search} onChange={onChange} />,
          width: WIDTHS[figure],
          align: 'right',
          card: 'line',
          render: (row) => <GroupFigure group={group} row={row} figure={figure} search={search} days={days} />,
        };
      }),
    ],
    [t, group, days, search, onChange],
  );
}
