import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import {
  type SendingLimitRowFragment,
  SendingLimitSetDocument,
  type SendingLimitSetErrorCode,
  SendingLimitsDocument,
} from '../../../../gql/settings/graphql.ts';

/** A limit that is there, or a new one of an account to be chosen. */
export type EditedLimit = { kind: 'one'; limit: SendingLimitRowFragment } | { kind: 'account' };

interface Values {
  accountId: string | null;
  ratePerSecond: number | string;
  dailyQuota: number | string;
}

const FIELDS: readonly (keyof Values)[] = ['accountId', 'ratePerSecond', 'dailyQuota'];

export function LimitDialog({ editing, onClose }: { editing: EditedLimit | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={editing !== undefined}
      onClose={onClose}
      title={t('settings.limits.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {editing ? <LimitForm editing={editing} onDone={onClose} /> : null}
    </Modal>
  );
}

function LimitForm({ editing, onDone }: { editing: EditedLimit; onDone: () => void }) {
  const { t } = useTranslation();
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
    for (const { code, field } of payload?.userErrors ?? [])
      form.setFieldError(FIELDS.find((one) => field.includes(one)) ?? 'accountId', textOf(code));
    if (payload?.sendingLimit) onDone();
  });
  const textOf = (code: SendingLimitSetErrorCode): string => t(`settings.limits.userError.${code}`);
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {editing.kind === 'account' ? (
          <AccountSelect
            label={t('common.account')}
            withAsterisk
            value={form.values.accountId}
            error={form.errors.accountId}
            onChange={(id) => form.setFieldValue('accountId', id)}
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
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('settings.limits.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
