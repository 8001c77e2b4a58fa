import { Radio, Select, SimpleGrid, Stack, TagsInput, Textarea, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import { CONFLICTS, type ImportValues } from './import-values.ts';

interface ImportOptionsProps {
  values: ImportValues;
  options: ReturnType<typeof useLeadOptions>;
  onChange: (values: ImportValues) => void;
}

/** What holds for every row of the file. */
export function ImportOptions({ values, options, onChange }: ImportOptionsProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="import-options">
      <Title order={2} size="h4" mb="xs" id="import-options">
        {t('leads.import.options')}
      </Title>
      <Stack gap="md" maw={720}>
        <Radio.Group
          label={t('leads.import.conflictLabel')}
          value={values.conflict}
          onChange={(value) => onChange({ ...values, conflict: CONFLICTS.find((one) => one === value) ?? 'FILL' })}
        >
          <Stack gap="xs" mt={4}>
            {CONFLICTS.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`leads.import.conflict.${value}.name`)}
                description={t(`leads.import.conflict.${value}.text`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TagsInput
            label={t('leads.import.tags')}
            description={t('leads.detail.tagsHint')}
            data={options.tags.map(({ name }) => name)}
            value={values.tags}
            onChange={(tags) => onChange({ ...values, tags })}
          />
          <Select
            label={t('leads.import.stage')}
            description={t('leads.import.stageHint')}
            placeholder={options.stages[0]?.name ?? ''}
            data={options.stages.map(({ id, name }) => ({ value: id, label: name }))}
            value={values.stageId}
            onChange={(stageId) => onChange({ ...values, stageId })}
            clearable
            clearButtonProps={{ 'aria-label': t('leads.import.stageHint') }}
          />
        </SimpleGrid>
        <Textarea
          label={t('leads.field.consentProof')}
          description={t('leads.create.consentHint')}
          maxLength={500}
          autosize
          minRows={2}
          value={values.consentProof}
          onChange={(event) => onChange({ ...values, consentProof: event.currentTarget.value })}
        />
      </Stack>
    </section>
  );
}
