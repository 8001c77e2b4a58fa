import { useMutation, useQuery } from '@apollo/client/react';
import { Skeleton, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import {
  BulkOperationsDocument,
  FailuresEstimateDocument,
  FailuresResolveDocument,
  FailuresRetryDocument,
} from '../../../gql/operations/graphql.ts';
import { FailuresEstimateFacts } from './failures-estimate-facts.tsx';
import type { FailuresOrder } from './failures-order.ts';

interface FailuresFormProps {
  order: FailuresOrder;
  onClose: () => void;
  onBegun: () => void;
}

const MAX_NOTE_LENGTH = 2_000;

/** The effect first, then the number typed, then it begins. */
export function FailuresForm({ order, onClose, onBegun }: FailuresFormProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const { data, error } = useQuery(FailuresEstimateDocument, { variables: order, fetchPolicy: 'network-only' });
  const { begin, loading, problem, refusal } = useBegin(order, onBegun);
  const estimate = data?.failedOperationsEstimate;
  const resolving = order.action === 'RESOLVE';
  const ready =
    estimate !== undefined &&
    estimate.actionable > 0 &&
    typed.replace(/\D/g, '') === String(estimate.actionable) &&
    (!resolving || note.trim() !== '');
  if (error) return <ErrorNotice error={error} />;
  if (!estimate) return <Skeleton height={180} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void begin(note.trim());
      }}
    >
      <Stack gap="md">
        <FailuresEstimateFacts estimate={estimate} action={order.action} />
        {resolving ? (
          <Textarea
            label={t('operations.bulk.order.note')}
            description={t('operations.bulk.order.noteHint')}
            maxLength={MAX_NOTE_LENGTH}
            autosize
            minRows={2}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        ) : null}
        {estimate.actionable > 0 ? (
          <TextInput
            label={t('operations.bulk.order.typed', { number: estimate.actionable })}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        {problem ? <ErrorNotice error={problem} /> : null}
        {refusal ? (
          <Text size="sm" role="alert">
            {t(`operations.bulk.refused.${refusal}`)}
          </Text>
        ) : null}
        <DialogButtons
          confirmLabel={t(`operations.bulk.order.submit.${order.action}`)}
          busy={loading}
          disabled={!ready}
          onCancel={onClose}
        />
      </Stack>
    </form>
  );
}

function useBegin({ action, filter }: FailuresOrder, onBegun: () => void) {
  const options = { refetchQueries: [BulkOperationsDocument] };
  const [retry, retrying] = useMutation(FailuresRetryDocument, options);
  const [resolve, resolving] = useMutation(FailuresResolveDocument, options);
  const refusals = [
    ...(retrying.data?.failedOperationsRetry.userErrors ?? []),
    ...(resolving.data?.failedOperationsResolve.userErrors ?? []),
  ];
  const begin = async (note: string): Promise<void> => {
    // What goes wrong stays in the dialog, as `problem`.
    const begun =
      action === 'RETRY'
        ? (await retry({ variables: { input: { filter } } }).catch(() => undefined))?.data?.failedOperationsRetry
        : (await resolve({ variables: { input: { filter, note } } }).catch(() => undefined))?.data
            ?.failedOperationsResolve;
    if (begun?.bulkOperation) onBegun();
  };
  return {
    begin,
    loading: retrying.loading || resolving.loading,
    problem: retrying.error ?? resolving.error,
    refusal: refusals[0]?.code,
  };
}
