import { useMutation } from '@apollo/client/react';
import { Alert, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import {
  BulkOperationsDocument,
  type UnknownEmailFilter,
  UnknownResolveDocument,
  type UnknownVerdict,
} from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

export interface Decision {
  verdict: UnknownVerdict;
  filter: UnknownEmailFilter;
  /** How many these are, as the person sees it. */
  count: number;
}

interface VerdictDialogProps {
  /** undefined: closed. */
  decision: Decision | undefined;
  onClose: () => void;
  /** It was begun, or the number was not right any more: the list is to be read again. */
  onStale: () => void;
}

const MAX_NOTE_LENGTH = 500;

/** The word of a person about what nobody knows. Many, and whatever is sent again, take the number typed. */
export function VerdictDialog({ decision, onClose, onStale }: VerdictDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={decision !== undefined}
      onClose={onClose}
      title={decision ? t(`operations.unknown.verdict.${decision.verdict}`) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {decision ? <VerdictForm decision={decision} onClose={onClose} onStale={onStale} /> : null}
    </Modal>
  );
}

function VerdictForm({
  decision: { verdict, filter, count },
  onClose,
  onStale,
}: Omit<VerdictDialogProps, 'decision'> & { decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [note, setNote] = useState('');
  const [typed, setTyped] = useState('');
  const [resolve, { loading, error, data }] = useMutation(UnknownResolveDocument, {
    refetchQueries: [BulkOperationsDocument],
  });
  const asksNumber = count > 1 || verdict === 'NOT_ARRIVED_SEND_AGAIN';
  const ready = note.trim() !== '' && (!asksNumber || typed.replace(/\D/g, '') === String(count));
  const [refusal] = data?.unknownEmailsResolve.userErrors ?? [];
  const submit = async (): Promise<void> => {
    const input = { filter, verdict, note: note.trim(), confirmCount: count };
    // What goes wrong stays in the dialog, as `error`.
    const done = (await resolve({ variables: { input } }).catch(() => undefined))?.data?.unknownEmailsResolve;
    if (!done) return;
    onStale();
    if (done.bulkOperation) onClose();
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
        <Text size="sm">{t(`operations.unknown.effect.${verdict}`, { count, shown: format.number(count) })}</Text>
        {verdict === 'NOT_ARRIVED_SEND_AGAIN' ? (
          <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
            {t('operations.unknown.twice')}
          </Alert>
        ) : null}
        <Textarea
          label={t('operations.unknown.note')}
          description={t('operations.unknown.noteHint')}
          maxLength={MAX_NOTE_LENGTH}
          autosize
          minRows={2}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {asksNumber ? (
          <TextInput
            label={t('operations.bulk.order.typed', { number: count })}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        {error ? <ErrorNotice error={error} /> : null}
        {refusal ? (
          <Text size="sm" role="alert">
            {t(`operations.unknown.refused.${refusal.code}`)}
          </Text>
        ) : null}
        <DialogButtons
          confirmLabel={t(`operations.unknown.short.${verdict}`)}
          busy={loading}
          disabled={!ready}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}
