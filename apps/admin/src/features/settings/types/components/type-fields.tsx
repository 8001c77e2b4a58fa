import { NumberInput, Select, Switch, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { DispatchQueue, EmailCategory, OverLimit } from '../../../../gql/settings/graphql.ts';
import type { TypeValues } from '../api/type-values.ts';

const CATEGORIES = [
  'AUTH',
  'ORDER',
  'COMMISSION',
  'MARKETING',
  'AUTOMATION',
] as const satisfies readonly EmailCategory[];
const QUEUES = ['CRITICAL', 'NORMAL', 'BULK'] as const satisfies readonly DispatchQueue[];
const OVER_LIMITS = ['DELAY', 'REFUSE'] as const satisfies readonly OverLimit[];

export function TypeFields({ form, isNew }: { form: UseFormReturnType<TypeValues>; isNew: boolean }) {
  const { t } = useTranslation();
  const whole = { min: 0, allowDecimal: false } as const;
  return (
    <>
      {isNew ? (
        <TextInput
          label={t('settings.types.column.key')}
          description={t('settings.types.keyHint')}
          placeholder="order.reminder"
          {...form.getInputProps('key')}
        />
      ) : null}
      <Select
        label={t('settings.types.column.category')}
        description={t('settings.types.categoryHint')}
        allowDeselect={false}
        data={CATEGORIES.map((value) => ({ value, label: t(`common.category.${value}`) }))}
        {...form.getInputProps('category')}
      />
      <Select
        label={t('settings.types.column.queue')}
        description={t('settings.types.queueHint')}
        allowDeselect={false}
        data={QUEUES.map((value) => ({ value, label: t(`common.queue.${value}`) }))}
        {...form.getInputProps('queue')}
      />
      <NumberInput
        label={t('settings.types.recipientLimit')}
        description={t('settings.types.recipientLimitHint')}
        {...whole}
        {...form.getInputProps('recipientLimit')}
      />
      <NumberInput label={t('settings.types.window')} {...whole} {...form.getInputProps('recipientWindowSeconds')} />
      <Select
        label={t('settings.types.overLimit')}
        allowDeselect={false}
        data={OVER_LIMITS.map((value) => ({ value, label: t(`settings.types.over.${value}`) }))}
        {...form.getInputProps('overLimit')}
      />
      <NumberInput label={t('settings.types.maxAttempts')} {...whole} {...form.getInputProps('maxAttempts')} />
      <NumberInput
        label={t('settings.types.backoff')}
        description={t('settings.types.backoffHint')}
        {...whole}
        {...form.getInputProps('backoffSeconds')}
      />
      <NumberInput label={t('settings.types.price')} {...whole} {...form.getInputProps('price')} />
      <Switch label={t('settings.types.optOutLabel')} {...form.getInputProps('optOutAllowed', { type: 'checkbox' })} />
      <Switch
        label={t('settings.types.resendLabel')}
        description={t('settings.types.resendHint')}
        {...form.getInputProps('resendWhenUnknown', { type: 'checkbox' })}
      />
      <Switch
        label={t('settings.types.trackOpensLabel')}
        description={t('settings.types.trackHint')}
        {...form.getInputProps('trackOpens', { type: 'checkbox' })}
      />
      <Switch
        label={t('settings.types.trackClicksLabel')}
        description={t('settings.types.trackHint')}
        {...form.getInputProps('trackClicks', { type: 'checkbox' })}
      />
    </>
  );
}
