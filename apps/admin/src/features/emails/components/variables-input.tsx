import { ActionIcon, Button, Group, Input, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromRows, parseVariables, toRows, type VariableRow } from '../api/variables-text.ts';

interface VariablesInputProps {
  /** JSON text, whichever way it is edited. */
  value: string;
  onChange: (json: string) => void;
  error?: ReactNode;
}

export function VariablesInput({ value, onChange, error }: VariablesInputProps) {
  const { t } = useTranslation();
  const [mode, setMode] = useState<string>('rows');
  const parsed = parseVariables(value);
  // A text that is no object cannot be shown as rows.
  const shown = parsed === undefined ? 'json' : mode;
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }} aria-label={t('send.field.variables')}>
      <Group justify="space-between" mb={4}>
        <Input.Label component="div">{t('send.field.variables')}</Input.Label>
        <SegmentedControl
          size="xs"
          value={shown}
          onChange={setMode}
          aria-label={t('send.variables.mode')}
          data={[
            { value: 'rows', label: t('send.variables.rows') },
            { value: 'json', label: 'JSON' },
          ]}
        />
      </Group>
      {shown === 'json' || parsed === undefined ? (
        <Textarea
          aria-label={t('send.field.variables')}
          autosize
          minRows={4}
          maxRows={16}
          value={value}
          error={error}
          onChange={(event) => onChange(event.currentTarget.value)}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        />
      ) : (
        <Rows json={value} variables={parsed} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface KeyedRow extends VariableRow {
  /** Stays the same while the name is typed. */
  id: number;
}

interface RowsState {
  rows: KeyedRow[];
  nextId: number;
  /** The JSON these rows stand for; another one from outside replaces them. */
  json: string;
}

function stateOf(json: string, variables: Record<string, unknown>): RowsState {
  const rows = toRows(variables).map((row, id) => ({ ...row, id }));
  return { rows, nextId: rows.length, json };
}

interface RowsProps {
  json: string;
  variables: Record<string, unknown>;
  onChange: (json: string) => void;
}

function Rows({ json, variables, onChange }: RowsProps) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(() => stateOf(json, variables));
  const state = kept.json === json ? kept : stateOf(json, variables);
  const tell = (rows: KeyedRow[], nextId = state.nextId): void => {
    const next = fromRows(rows, variables);
    setKept({ rows, nextId, json: next });
    onChange(next);
  };
  const change = (id: number, part: Partial<VariableRow>): void => {
    tell(state.rows.map((row) => (row.id === id ? { ...row, ...part } : row)));
  };
  return (
    <Stack gap={8} align="stretch">
      {state.rows.map((row, index) => (
        <Group key={row.id} gap={8} wrap="nowrap">
          <TextInput
            aria-label={t('send.variables.key', { number: index + 1 })}
            w="35%"
            value={row.key}
            onChange={(event) => change(row.id, { key: event.currentTarget.value })}
          />
          <TextInput
            aria-label={t('send.variables.value', { number: index + 1 })}
            flex={1}
            value={row.value}
            onChange={(event) => change(row.id, { value: event.currentTarget.value })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('send.variables.remove', { name: row.key || index + 1 })}
            onClick={() => tell(state.rows.filter(({ id }) => id !== row.id))}
          >
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      <Group>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => tell([...state.rows, { id: state.nextId, key: '', value: '' }], state.nextId + 1)}
        >
          {t('send.variables.add')}
        </Button>
      </Group>
    </Stack>
  );
}
