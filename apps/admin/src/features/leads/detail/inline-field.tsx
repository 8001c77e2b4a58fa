import { ActionIcon, Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../api/use-outcome.ts';
import type { Choice } from './fact-choices.ts';
import classes from './lead.module.css';

interface InlineFieldProps {
  label: string;
  /** What stands there while nobody edits it. */
  shown: ReactNode;
  /** What is edited; empty: nothing is known. */
  value: string;
  input: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'long' | readonly Choice[];
  /** Null empties the field. */
  onSave: (value: string | null) => Promise<Outcome>;
}

/** One fact with a pencil: Enter saves, Esc leaves it as it was, and the focus returns to the pencil. */
export function InlineField({ label, shown, value, input, onSave }: InlineFieldProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !editing) pencil.current?.focus();
    was.current = editing;
  }, [editing]);
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      {editing ? (
        <dd className={classes.editor}>
          <Editor label={label} value={value} input={input} onSave={onSave} onClose={() => setEditing(false)} />
        </dd>
      ) : (
        <>
          <dd>{shown}</dd>
          <dd>
            <ActionIcon
              ref={pencil}
              variant="subtle"
              color="gray"
              size="sm"
              aria-label={t('leads.detail.edit', { what: label })}
              onClick={() => setEditing(true)}
            >
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
          </dd>
        </>
      )}
    </div>
  );
}

function Editor({ label, value, input, onSave, onClose }: Omit<InlineFieldProps, 'shown'> & { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    const next = typed.trim();
    if (next === value) return onClose();
    setBusy(true);
    const result = await onSave(next === '' ? null : next);
    setBusy(false);
    if (result.done) onClose();
    else setProblem(result.refusal);
  };
  const common = { 'aria-label': label, error: problem, autoFocus: true };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Stack gap={6}>
        {typeof input !== 'string' ? (
          <Select
            {...common}
            data={input}
            value={typed === '' ? null : typed}
            onChange={(chosen) => setTyped(chosen ?? '')}
            searchable={input.length > 8}
            clearable
            clearButtonProps={{ 'aria-label': t('leads.detail.empty', { what: label }) }}
          />
        ) : input === 'long' ? (
          <Textarea
            {...common}
            value={typed}
            autosize
            minRows={2}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : (
          <TextInput
            {...common}
            type={input === 'number' ? 'text' : input}
            inputMode={input === 'number' ? 'decimal' : undefined}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <Group gap="xs" justify="flex-end">
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button size="compact-sm" type="submit" loading={busy}>
            {t('leads.detail.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
