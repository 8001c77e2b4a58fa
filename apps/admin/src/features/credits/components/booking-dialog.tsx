import { Button, Group, Modal, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import type { CreditAccountRowFragment } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type BookingKind, useBooking } from '../hooks/use-booking.ts';
import { AmountInput } from './amount-input.tsx';

const MAX_REASON_LENGTH = 500;

interface BookingDialogProps {
  /** undefined: closed. */
  kind: BookingKind | undefined;
  account: CreditAccountRowFragment;
  onClose: () => void;
}

/** Issues credits or corrects a balance; what is large is asked for twice, as the API wants it. */
export function BookingDialog({ kind, account, onClose }: BookingDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={kind !== undefined}
      onClose={onClose}
      title={kind ? t(`credits.desk.booking.${kind}.title`, { name: account.account.name }) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {kind ? <BookingForm kind={kind} account={account} onDone={onClose} /> : null}
    </Modal>
  );
}

interface BookingFormProps {
  kind: BookingKind;
  account: CreditAccountRowFragment;
  onDone: () => void;
}

function BookingForm({ kind, account, onDone }: BookingFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { book, busy, error } = useBooking(kind);
  const [asked, setAsked] = useState(false);
  const form = useForm<{ way: string; amount: number | string; again: number | string; reason: string }>({
    initialValues: { way: 'add', amount: '', again: '', reason: '' },
    validate: {
      amount: (amount) => (Number(amount) > 0 ? null : t('credits.desk.booking.userError.AMOUNT_INVALID')),
      again: (again, { amount }) => (!asked || again === amount ? null : t('credits.desk.booking.differs')),
      reason: (reason) => (reason.trim() ? null : t('credits.desk.booking.userError.REASON_REQUIRED')),
    },
  });
  const { way, reason } = form.values;
  const amount = Number(form.values.amount) * (way === 'take' ? -1 : 1);
  const submit = form.onSubmit(async () => {
    const input = { accountId: account.id, amount, reason: reason.trim(), confirmAmount: asked ? amount : null };
    const outcome = await book(input);
    if (outcome === 'done') {
      notifications.show({ message: t('credits.desk.booking.done', { name: account.account.name }) });
      onDone();
    } else if (outcome === 'CONFIRMATION_REQUIRED') setAsked(true);
    else if (outcome) {
      setAsked(false);
      form.setFieldError(
        outcome === 'REASON_REQUIRED' ? 'reason' : 'amount',
        t(`credits.desk.booking.userError.${outcome}`),
      );
    }
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {asked ? (
          <>
            <Effect account={account} amount={amount} reason={reason.trim()} />
            <AmountInput
              label={t('credits.desk.booking.again', { number: format.number(Math.abs(amount)) })}
              autoFocus
              {...form.getInputProps('again')}
            />
          </>
        ) : (
          <>
            <Text size="sm">{t(`credits.desk.booking.${kind}.text`)}</Text>
            {kind === 'adjust' ? (
              <SegmentedControl
                aria-label={t('credits.desk.booking.way')}
                data={(['add', 'take'] as const).map((value) => ({ value, label: t(`credits.desk.booking.${value}`) }))}
                {...form.getInputProps('way')}
              />
            ) : null}
            <AmountInput
              label={t('credits.desk.booking.amount')}
              description={t('credits.desk.booking.now', { number: format.number(account.available) })}
              data-autofocus
              {...form.getInputProps('amount')}
            />
            <Textarea
              label={t('credits.desk.booking.reason')}
              description={t('credits.desk.booking.reasonHint')}
              autosize
              minRows={2}
              maxLength={MAX_REASON_LENGTH}
              {...form.getInputProps('reason')}
            />
          </>
        )}
        {error ? <ErrorNotice error={error} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={asked ? () => setAsked(false) : onDone}>
            {t(asked ? 'credits.desk.booking.back' : 'common.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={asked && form.values.again !== form.values.amount}>
            {t(asked ? 'credits.desk.booking.confirm' : `credits.desk.booking.${kind}.submit`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface EffectProps {
  account: CreditAccountRowFragment;
  amount: number;
  reason: string;
}

/** What will stand in the ledger, before it does. */
function Effect({ account: { account, available }, amount, reason }: EffectProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t(amount < 0 ? 'credits.desk.booking.willTake' : 'credits.desk.booking.willAdd', {
          number: format.number(Math.abs(amount)),
          name: account.name,
        })}
      </Text>
      <Text fw={600}>
        {t('credits.desk.available')}: {format.number(available)} → {format.number(available + amount)}
      </Text>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('credits.desk.booking.reason')}: {reason}
      </Text>
    </Stack>
  );
}
