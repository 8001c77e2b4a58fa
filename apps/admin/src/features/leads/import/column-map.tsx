import { Select, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { LeadFieldOption } from '../api/use-lead-options.ts';
import { OWN_COLUMNS, withColumn } from './import-values.ts';

interface ColumnMapProps {
  header: readonly string[];
  /** The first rows of the file. */
  sample: readonly (readonly string[])[];
  columns: string[];
  fields: readonly LeadFieldOption[];
  onChange: (columns: string[]) => void;
}

interface Row {
  at: number;
  name: string;
  examples: string;
}

const SHOWN_EXAMPLES = 3;

/** The columns of the file with what stands in them, and what each becomes. */
export function ColumnMap({ header, sample, columns, fields, onChange }: ColumnMapProps) {
  const { t } = useTranslation();
  const rows = useMemo<Row[]>(
    () =>
      header.map((name, at) => ({
        at,
        name: name.trim() || t('leads.import.unnamed', { number: at + 1 }),
        examples: sample
          .map((cells) => cells[at]?.trim() ?? '')
          .filter((cell) => cell !== '')
          .slice(0, SHOWN_EXAMPLES)
          .join(' · '),
      })),
    [header, sample, t],
  );
  const targets = [
    ...OWN_COLUMNS.map((value) => ({ value: value as string, label: t(`leads.field.${value}`) })),
    ...fields.map(({ key, label }) => ({ value: `field:${key}`, label })),
  ];
  const shown: RecordColumn<Row>[] = [
    { key: 'name', title: t('leads.import.map.column'), width: '24%', card: 'title', render: ({ name }) => name },
    {
      key: 'examples',
      title: t('leads.import.map.examples'),
      card: 'bare',
      render: ({ examples }) => (
        <Text size="sm" c="dimmed" lineClamp={2} style={{ overflowWrap: 'anywhere' }}>
          {examples || '–'}
        </Text>
      ),
    },
    {
      key: 'target',
      title: t('leads.import.map.target'),
      width: 260,
      card: 'action',
      render: ({ at, name }) => (
        <Select
          size="sm"
          aria-label={t('leads.import.map.targetOf', { name })}
          placeholder={t('leads.import.map.leaveOut')}
          data={targets}
          value={columns[at] || null}
          onChange={(target) => onChange(withColumn(columns, at, target ?? ''))}
          clearable
          clearButtonProps={{ 'aria-label': t('leads.import.map.leaveOutOf', { name }) }}
        />
      ),
    },
  ];
  return (
    <section aria-labelledby="import-map">
      <Title order={2} size="h4" id="import-map">
        {t('leads.import.map.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('leads.import.map.text')}
      </Text>
      <RecordTable label={t('leads.import.map.title')} columns={shown} rows={rows} rowKey={({ at }) => String(at)} />
    </section>
  );
}
