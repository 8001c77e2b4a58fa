import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { selectColumn } from '../../../components/select-column.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { ROW_LINK } from '../../../components/use-row-keys.ts';
import type { Selection } from '../../../components/use-selection.ts';
import type { LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { formatPhone } from '../../../lib/format/phone.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { leadName } from '../api/lead-name.ts';
import { toneOfStatus } from '../api/lead-tone.ts';
import { TagList } from '../components/tag-list.tsx';

interface LeadTableProps {
  /** undefined while loading. */
  rows: readonly LeadRowFragment[] | undefined;
  selection: Selection;
}

const SHOWN_TAGS = 3;

export function LeadTable({ rows, selection }: LeadTableProps) {
  const { t } = useTranslation();
  return (
    <RecordTable label={t('leads.list.title')} columns={useColumns(selection)} rows={rows} rowKey={({ id }) => id} />
  );
}

function useColumns(selection: Selection): RecordColumn<LeadRowFragment>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () => [
      selectColumn({
        title: t('operations.bulk.bar.pickAll'),
        selection,
        idOf: ({ id }) => id,
        nameOf: (row) => t('operations.bulk.bar.pick', { name: leadName(row) }),
      }),
      {
        key: 'name',
        title: t('leads.list.column.name'),
        width: '25%',
        card: 'title',
        render: (row) => (
          <div style={{ overflowWrap: 'anywhere' }}>
            <TextLink to="/leads/$id" params={{ id: row.id }} size="sm" fw={500} {...ROW_LINK}>
              {leadName(row)}
            </TextLink>
            {row.name && row.email ? (
              <Text size="xs" c="dimmed" lineClamp={1}>
                {row.email}
              </Text>
            ) : null}
          </div>
        ),
      },
      {
        key: 'status',
        title: t('leads.list.column.status'),
        width: 112,
        card: 'corner',
        render: ({ status }) => <ToneDot tone={toneOfStatus(status)}>{t(`leads.status.${status}`)}</ToneDot>,
      },
      {
        key: 'stage',
        title: t('leads.list.column.stage'),
        width: 104,
        truncate: true,
        card: 'line',
        render: ({ stage }) => stage.name,
      },
      {
        key: 'whatsapp',
        title: t('leads.list.column.whatsapp'),
        width: 168,
        card: 'line',
        render: ({ whatsapp }) =>
          whatsapp ? <span style={{ whiteSpace: 'nowrap' }}>{formatPhone(whatsapp)}</span> : '–',
      },
      {
        key: 'tags',
        title: t('leads.list.column.tags'),
        card: 'bare',
        render: ({ tags }) => <TagList tags={tags} most={SHOWN_TAGS} />,
      },
      {
        key: 'score',
        title: t('leads.list.column.score'),
        width: 64,
        align: 'right',
        card: 'line',
        render: ({ score }) => format.number(score),
      },
      {
        key: 'last',
        title: t('leads.list.column.last'),
        width: 120,
        card: 'line',
        render: ({ lastActivityAt }) => <DateTimeText at={lastActivityAt} />,
      },
    ],
    [t, format, selection],
  );
}
