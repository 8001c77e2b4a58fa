import { useMutation } from '@apollo/client/react';
import { Button, Fieldset, Group, NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  HealthThresholdSetDocument,
  HealthThresholdsDocument,
  type HealthThresholdsQuery,
  OperationsHealthDocument,
} from '../../../gql/operations/graphql.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { type MetricUnit, unitOf } from '../api/metric-rows.ts';

interface ThresholdFormProps {
  threshold: HealthThresholdsQuery['healthThresholds'][number];
  /** Null: nobody has, it is as it came. */
  changedBy: string | null;
}

type Typed = number | string;

/** People type percent; the API takes shares. Figures such as 0.07 × 100 are not exact in binary. */
const typedOf = (value: number, unit: MetricUnit): number =>
  unit === 'share' ? Number((value * 100).toFixed(4)) : value;
const meantBy = (typed: number, unit: MetricUnit): number =>
  unit === 'share' ? Number((typed / 100).toFixed(6)) : typed;

/** Target and limit of one figure. */
export function ThresholdForm({ threshold, changedBy }: ThresholdFormProps) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { metric, target, limit, updatedAt } = threshold;
  const unit = unitOf(metric);
  const name = t(`operations.health.metric.${metric}.name`);
  const [set, { loading }] = useMutation(HealthThresholdSetDocument, {
    refetchQueries: [HealthThresholdsDocument, OperationsHealthDocument],
    onError: useProblemNotice(),
  });
  const form = useForm<{ target: Typed; limit: Typed }>({
    initialValues: {
      target: typeof target === 'number' ? typedOf(target, unit) : '',
      limit: typedOf(limit, unit),
    },
    validate: { limit: (value) => (value === '' ? t('operations.health.thresholds.invalid') : null) },
  });
  const submit = form.onSubmit(async (values) => {
    const wanted = values.target === '' ? null : meantBy(Number(values.target), unit);
    const input = { metric, target: wanted, limit: meantBy(Number(values.limit), unit) };
    const { data } = await set({ variables: { input } });
    const [refusal] = data?.healthThresholdSet.userErrors ?? [];
    if (refusal)
      form.setFieldError(
        refusal.field?.includes('target') ? 'target' : 'limit',
        t(`operations.health.thresholds.userError.${refusal.code}`),
      );
    if (!data?.healthThresholdSet.threshold) return;
    form.resetDirty();
    notifications.show({ message: t('operations.health.thresholds.saved', { name }) });
  });
  const shared = {
    w: 150,
    min: 0,
    suffix: unit === 'number' ? '' : t(`operations.health.thresholds.unit.${unit}`),
    decimalScale: unit === 'share' ? 2 : 0,
    thousandSeparator: language === 'id' ? '.' : ',',
    decimalSeparator: language === 'id' ? ',' : '.',
  };
  return (
    <form onSubmit={submit} noValidate>
      <Fieldset legend={name}>
        <Text size="sm" c="dimmed">
          {t(`operations.health.metric.${metric}.hint`)}
        </Text>
        <Group align="flex-start" gap="sm" my="xs">
          <NumberInput label={t('operations.health.column.target')} {...shared} {...form.getInputProps('target')} />
          <NumberInput label={t('operations.health.column.limit')} {...shared} {...form.getInputProps('limit')} />
          <Button
            type="submit"
            variant="default"
            mt={25}
            loading={loading}
            disabled={!form.isDirty()}
            aria-label={t('operations.health.thresholds.saveNamed', { name })}
          >
            {t('operations.health.thresholds.save')}
          </Button>
        </Group>
        <Text size="xs" c="dimmed">
          {changedBy ? (
            <>
              {t('operations.health.thresholds.by', { name: changedBy })} <DateTimeText at={updatedAt} />
            </>
          ) : (
            t('operations.health.thresholds.untouched')
          )}
        </Text>
      </Fieldset>
    </form>
  );
}
