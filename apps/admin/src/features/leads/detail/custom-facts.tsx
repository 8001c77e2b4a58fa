import { useTranslation } from 'react-i18next';
import type { LeadDetailFragment, LeadFieldType, LeadFieldValueInput } from '../../../gql/leads/graphql.ts';
import { startOfWibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { LeadFieldOption } from '../api/use-lead-options.ts';
import type { Outcome } from '../api/use-outcome.ts';
import { InlineField } from './inline-field.tsx';

interface CustomFactsProps {
  fields: readonly LeadFieldOption[];
  values: LeadDetailFragment['fields'];
  onSave: (field: LeadFieldValueInput) => Promise<Outcome>;
}

const INPUTS = { TEXT: 'text', NUMBER: 'number', DATE: 'date', URL: 'url' } as const;

/** The fields that the account keeps beside those that all leads have. */
export function CustomFacts({ fields, values, onSave }: CustomFactsProps) {
  const { t } = useTranslation();
  const shownOf = useShownValue();
  const truths = (['true', 'false'] as const).map((value) => ({ value, label: t(`leads.truth.${value}`) }));
  return fields.map(({ key, label, type, choices }) => {
    const value = values.find((one) => one.key === key)?.value ?? '';
    return (
      <InlineField
        key={key}
        label={label}
        shown={value === '' ? '–' : shownOf(type, value)}
        value={value}
        input={
          type === 'CHOICE'
            ? choices.map((choice) => ({ value: choice, label: choice }))
            : type === 'BOOLEAN'
              ? truths
              : INPUTS[type]
        }
        onSave={(next) => onSave({ key, value: next })}
      />
    );
  });
}

/** A value as people of the language read it. */
function useShownValue(): (type: LeadFieldType, value: string) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (type, value) => {
    if (type === 'DATE') return format.date(startOfWibDay(value).toISOString());
    if (type === 'NUMBER') return format.number(Number(value));
    if (type === 'BOOLEAN') return t(value === 'true' ? 'leads.truth.true' : 'leads.truth.false');
    return value;
  };
}
