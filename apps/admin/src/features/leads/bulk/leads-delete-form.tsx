import { useMutation } from '@apollo/client/react';
import { Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { LeadsDeleteDocument } from '../../../gql/leads/graphql.ts';
import { BulkOperationsDocument } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { Refusal } from '../components/refusal.tsx';
import type { BulkFormProps } from './leads-change-form.tsx';

/** Erases them for good once the number is typed. */
export function LeadsDeleteForm({ selection, count, onClose, onBegun }: BulkFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState('');
  const [erase, { loading, error, data }] = useMutation(LeadsDeleteDocument, {
    refetchQueries: [BulkOperationsDocument],
  });
  const ready = count > 0 && typed.replace(/\D/g, '') === String(count);
  const submit = async (): Promise<void> => {
    // What goes wrong stays in the dialog, as `error`.
    const answer = await erase({ variables: { input: { selection, confirmation: count } } }).catch(() => undefined);
    if (answer?.data?.leadsDelete.operation) onBegun();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('leads.bulk.delete.text', { count, shown: format.number(count) })}</Text>
        <TextInput
          label={t('leads.bulk.delete.typed', { number: count })}
          inputMode="numeric"
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Refusal error={error} payload={data?.leadsDelete} />
        <DialogButtons
          confirmLabel={t('leads.bulk.delete.submit', { count, shown: format.number(count) })}
          busy={loading}
          disabled={!ready}
          danger
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
