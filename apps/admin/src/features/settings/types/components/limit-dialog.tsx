import { useMutation } from '@apollo/client/react';
import { Modal, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import {
  type SendingLimitRowFragment,
  SendingLimitSetDocument,
  SendingLimitsDocument,
} from '../../../../gql/settings/graphql.ts';
import { useRangeText } from '../../hooks/use-range-text.ts';

/** A limit that is there, or a new one of an account to be chosen. */
export type EditedLimit = { kind: 'one'; limit: SendingLimitRowFragment } | { kind: 'account' };

interface Values {
  accountId: string | null;
  ratePerSecond: number | string;
  dailyQuota: number | string;
}

const FIELDS: readonly (keyof Values)[] = ['accountId', 'ratePerSecond', 'dailyQuota'];

interface LimitDialogProps {
  editing: EditedLimit | undefined;
  limits: readonly SendingLimitRowFragment[];
  onClose: () => void;
}

export function LimitDialog({ editing, limits, onClose }: LimitDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={editing !== undefined}
      onClose={onClose}
      title={t('settings.limits.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {editing ? <LimitForm editing={editing} limits={limits} onDone={onClose} /> : null}
    </Modal>
  );
}

interface LimitFormProps {
  editing: EditedLimit;
  limits: readonly SendingLimitRowFragment[];
  onDone: () => void;
}

function LimitForm({ editing, limits, onDone }: LimitFormProps) {
  const { t } = useTranslation();
  const rangeText = useRangeText();
  const limit = editing.kind === 'one' ? editing.limit : undefined;
  const [set, { loading, error }] = useMutation(SendingLimitSetDocument, { refetchQueries: [SendingLimitsDocument] });
  const form = useForm<Values>({
    initialValues: {
      accountId: limit?.account?.id ?? null,
      ratePerSecond: limit?.ratePerSecond ?? '',
      dailyQuota: limit?.dailyQuota ?? '',
    },
    validate: {
      accountId: (id) => (editing.kind === 'account' && id === null ? t('settings.limits.chooseAccount') : null),
    },
  });
  const submit = form.onSubmit(async ({ accountId, ratePerSecond, dailyQuota }) => {
    const number = (value: number | string): number | null => (value === '' ? null : Number(value));
    const input = { accountId, ratePerSecond: number(ratePerSecond), dailyQuota: number(dailyQuota) };
    const payload = (await set({ variables: { input } }).catch(() => undefined))?.data?.sendingLimitSet;
    for (const { code, field, message } of payload?.userErrors ?? [])
      form.setFieldError(
        FIELDS.find((one) => field.includes(one)) ?? 'accountId',
        rangeText(message) ?? t(`settings.limits.userError.${code}`, { message }),
      );
    if (payload?.sendingLimit) onDone();
  });
  /** What nobody wrote over follows the account's own limit: saving must not take one away unseen. */
  const choose = (accountId: string | null): void =>
    form.setValues((now) => {
      const before = limitOf(now.accountId ?? null);
      const own = limitOf(accountId);
      const follow = (field: 'ratePerSecond' | 'dailyQuota') =>
        (now[field] ?? '') === (before?.[field] ?? '') ? (own?.[field] ?? '') : (now[field] ?? '');
      return { accountId, ratePerSecond: follow('ratePerSecond'), dailyQuota: follow('dailyQuota') };
    });
  const limitOf = (id: string | null) => limits.find(({ account }) => account !== null && account.id === id);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {editing.kind === 'account' ? (
          <AccountSelect
            label={t('common.account')}
            withAsterisk
            value={form.values.accountId}
            error={form.errors.accountId}
            onChange={choose}
          />
        ) : (
          <Text fw={600}>{limit?.account?.name ?? t('settings.limits.all')}</Text>
        )}
        <NumberInput
          label={t('settings.limits.rate')}
          description={t('settings.limits.emptyIsNone')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('ratePerSecond')}
        />
        <NumberInput
          label={t('settings.limits.quota')}
          description={t('settings.limits.emptyIsNone')}
          min={1}
          allowDecimal={false}
          {...form.getInputProps('dailyQuota')}
        />
        {error ? <ErrorNotice error={error} /> : null}
        <DialogButtons confirmLabel={t('settings.limits.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
