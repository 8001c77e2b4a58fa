import { Button, Code, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { FieldDialog } from './field-dialog.tsx';
import { RowButtons } from './row-buttons.tsx';
import type { Field } from './settings-rows.ts';
import { TabHead } from './tab-head.tsx';
import { useFields } from './use-fields.ts';

interface FieldsTabProps {
  fields: readonly Field[];
  accountId: string | null;
}

/** What the account keeps of its leads beside what all have. */
export function FieldsTab({ fields, accountId }: FieldsTabProps) {
  const { t } = useTranslation();
  const { remove, busy } = useFields(accountId);
  const [editing, setEditing] = useState<Field | 'new'>();
  const [removed, setRemoved] = useState<Field>();
  const add = <Button onClick={() => setEditing('new')}>{t('leads.settings.fields.add')}</Button>;
  const columns = useColumns(setEditing, setRemoved);
  const confirm = async (): Promise<void> => {
    if (removed && (await remove(removed.id))) setRemoved(undefined);
  };
  return (
    <Stack gap="sm" maw={880}>
      {fields.length === 0 ? (
        <EmptyState title={t('leads.settings.fields.empty')} text={t('leads.settings.fields.emptyText')} action={add} />
      ) : (
        <>
          <TabHead text={t('leads.settings.fields.text')} action={add} />
          <RecordTable label={t('leads.settings.tab.fields')} columns={columns} rows={fields} rowKey={({ id }) => id} />
        </>
      )}
      <FieldDialog field={editing} accountId={accountId} onClose={() => setEditing(undefined)} />
      <ConfirmDialog
        opened={removed !== undefined}
        title={t('leads.settings.fields.removeTitle')}
        confirmLabel={t('leads.settings.remove')}
        danger
        busy={busy}
        onConfirm={() => void confirm()}
        onClose={() => setRemoved(undefined)}
      >
        {t('leads.settings.fields.removeText', { name: removed?.label ?? '' })}
      </ConfirmDialog>
    </Stack>
  );
}

function useColumns(onEdit: (field: Field) => void, onRemove: (field: Field) => void): RecordColumn<Field>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { key: 'label', title: t('leads.settings.fields.label'), card: 'title', render: ({ label }) => label },
      {
        key: 'type',
        title: t('leads.settings.fields.type'),
        width: 140,
        card: 'corner',
        render: ({ type }) => t(`leads.fieldType.${type}`),
      },
      {
        key: 'key',
        title: t('leads.settings.fields.variable'),
        width: '26%',
        card: 'line',
        render: ({ key }) => <Code>{`{{ ${key} }}`}</Code>,
      },
      {
        key: 'choices',
        title: t('leads.settings.fields.choices'),
        truncate: true,
        card: 'line',
        render: ({ choices }) => choices.join(', ') || '–',
      },
      {
        key: 'actions',
        title: t('leads.settings.actions'),
        width: 172,
        align: 'right',
        card: 'action',
        render: (field) => (
          <RowButtons name={field.label} onEdit={() => onEdit(field)} onRemove={() => onRemove(field)} />
        ),
      },
    ],
    [t, onEdit, onRemove],
  );
}
