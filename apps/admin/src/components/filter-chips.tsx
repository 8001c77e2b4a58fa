import { Button, Group, Pill } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface FilterChip {
  key: string;
  label: string;
  onRemove: () => void;
}

/** What narrows the list, each removable by mouse and keyboard, with one clear way back. */
export function FilterChips({ chips, onReset }: { chips: readonly FilterChip[]; onReset: () => void }) {
  const { t } = useTranslation();
  if (chips.length === 0) return null;
  return (
    <Group gap="xs" role="group" aria-label={t('common.filter.active')}>
      {chips.map((chip) => (
        <Pill
          key={chip.key}
          size="md"
          bg="var(--surface-sunken)"
          bd="1px solid var(--line)"
          withRemoveButton
          onRemove={chip.onRemove}
          removeButtonProps={{
            'aria-label': t('common.filter.remove', { what: chip.label }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
        >
          {chip.label}
        </Pill>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={onReset}>
        {t('common.filter.reset')}
      </Button>
    </Group>
  );
}
