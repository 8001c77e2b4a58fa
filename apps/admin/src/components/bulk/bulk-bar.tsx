import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format/use-format.ts';
import type { Selection } from '../use-selection.ts';

interface BulkBarProps {
  selection: Selection | undefined;
  /** How many match the filters; undefined while that is not known. */
  total: number | undefined;
  /** What can be done with the picked ones, or with all that match when none is picked. */
  children: ReactNode;
}

/** Says what an action would be about: what was picked, else everything that matches. */
export function BulkBar({ selection, total, children }: BulkBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const picked = selection?.ids.length ?? 0;
  return (
    <Group justify="space-between" gap="xs" mih={36} role="group" aria-label={t('operations.bulk.bar.label')}>
      <Group gap="xs">
        <Text size="sm" fw={500} aria-live="polite">
          {picked > 0
            ? t('operations.bulk.bar.picked', { count: picked })
            : total === undefined
              ? t('operations.bulk.bar.all')
              : t('operations.bulk.bar.matching', { count: total, shown: format.number(total) })}
        </Text>
        {picked > 0 ? (
          <Button size="compact-sm" variant="subtle" onClick={selection?.clear}>
            {t('operations.bulk.bar.clear')}
          </Button>
        ) : null}
      </Group>
      <Group gap="xs">{children}</Group>
    </Group>
  );
}
