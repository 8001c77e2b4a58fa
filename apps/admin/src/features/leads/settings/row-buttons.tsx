import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface RowButtonsProps {
  /** What the row is called, for screen readers. */
  name: string;
  removable?: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

export function RowButtons({ name, removable = true, onEdit, onRemove }: RowButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      <Button size="compact-sm" variant="subtle" aria-label={t('leads.settings.editOf', { name })} onClick={onEdit}>
        {t('leads.settings.edit')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('leads.settings.removeOf', { name })}
        disabled={!removable}
        onClick={onRemove}
      >
        {t('leads.settings.remove')}
      </Button>
    </Group>
  );
}
