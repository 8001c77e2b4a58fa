import { ActionIcon, Button, Checkbox, Fieldset, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftContent, type DraftVariable, textsOf, VARIABLE_TYPES } from '../api/draft.ts';
import { suggestedVariable } from '../api/suggested-variables.ts';
import { undeclaredVariables } from '../api/used-variables.ts';
import { textOfValue, valueOfText } from '../api/variable-values.ts';

interface VariablesPanelProps {
  content: DraftContent;
  onChange: (variables: readonly DraftVariable[], what: string) => void;
}

/** What a send has to give, and what previews show in its place. */
export function VariablesPanel({ content, onChange }: VariablesPanelProps) {
  const { t } = useTranslation();
  const { variables } = content;
  const missing = undeclaredVariables(
    textsOf(content),
    variables.map(({ name }) => name),
  );
  const add = (...names: string[]): void =>
    onChange([...variables, ...names.map((name) => suggestedVariable(name, textsOf(content)))], 'variables');
  const rows = variables.map((variable, index) => ({ key: `variable-${index}`, variable, index }));
  return (
    <Stack gap="md">
      <Text size="sm">{t('templates.variables.text')}</Text>
      {missing.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('templates.variables.undeclared')}
          </Text>
          <Group gap={6} mt={4}>
            {missing.map((name) => (
              <Button
                key={name}
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={14} aria-hidden />}
                aria-label={t('templates.variables.declareNamed', { name })}
                onClick={() => add(name)}
              >
                {name}
              </Button>
            ))}
          </Group>
        </div>
      ) : null}
      {rows.map(({ key, variable, index }) => (
        <VariableFields
          key={key}
          variable={variable}
          onChange={(next, what) => onChange(variables.with(index, next), `variable.${index}.${what}`)}
          onRemove={() => onChange(variables.toSpliced(index, 1), 'variables')}
        />
      ))}
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => add(`variabel_${variables.length + 1}`)}
      >
        {t('templates.variables.add')}
      </Button>
    </Stack>
  );
}

interface VariableFieldsProps {
  variable: DraftVariable;
  onChange: (variable: DraftVariable, what: string) => void;
  onRemove: () => void;
}

function VariableFields({ variable, onChange, onRemove }: VariableFieldsProps) {
  const { t } = useTranslation();
  const { name, type, required, defaultValue, sample } = variable;
  const chooseType = (value: string | null): void => {
    const chosen = VARIABLE_TYPES.find((one) => one === value);
    if (!chosen) return;
    // What does not fit the new type would be refused.
    const fitting = (old: unknown): unknown => valueOfText(textOfValue(old), chosen) ?? null;
    onChange({ ...variable, type: chosen, defaultValue: fitting(defaultValue), sample: fitting(sample) }, 'type');
  };
  return (
    <Fieldset legend={name} p="xs">
      <Stack gap={6}>
        <Group gap={6} wrap="nowrap" align="flex-end">
          <TextInput
            label={t('templates.variables.name')}
            size="xs"
            flex={1}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            value={name}
            onChange={(event) => onChange({ ...variable, name: event.currentTarget.value.trim() }, 'name')}
          />
          <Select
            label={t('templates.variables.type')}
            size="xs"
            w={112}
            allowDeselect={false}
            data={VARIABLE_TYPES.map((value) => ({ value, label: t(`templates.variables.types.${value}`) }))}
            value={type}
            onChange={chooseType}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            aria-label={t('templates.variables.removeNamed', { name })}
            onClick={onRemove}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <Group gap={6} grow align="flex-start">
          <ValueField
            label={t('templates.variables.sample')}
            type={type}
            value={sample}
            onChange={(value) => onChange({ ...variable, sample: value }, 'sample')}
          />
          <ValueField
            label={t('templates.variables.default')}
            type={type}
            value={defaultValue}
            onChange={(value) => onChange({ ...variable, defaultValue: value }, 'default')}
          />
        </Group>
        <Checkbox
          size="xs"
          label={t('templates.variables.required')}
          checked={required}
          onChange={(event) => onChange({ ...variable, required: event.currentTarget.checked }, 'required')}
        />
      </Stack>
    </Fieldset>
  );
}

interface ValueFieldProps {
  label: string;
  type: DraftVariable['type'];
  value: unknown;
  onChange: (value: unknown) => void;
}

/** What is typed stays even while it is no value of the type yet. */
function ValueField({ label, type, value, onChange }: ValueFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ text: textOfValue(value), of: value, type });
  const kept = typed.type === type && Object.is(typed.of, value);
  const text = kept ? typed.text : textOfValue(value);
  const wrong = valueOfText(text, type) === undefined;
  const write = (next: string): void => {
    const read = valueOfText(next, type);
    setTyped({ text: next, of: read === undefined ? value : read, type });
    if (read !== undefined) onChange(read);
  };
  return (
    <TextInput
      size="xs"
      label={label}
      value={text}
      error={wrong ? t(`templates.variables.wrong.${type}`) : undefined}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
