import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface DialogButtonsProps {
  confirmLabel: string;
  busy: boolean;
  /** Holds the confirmation back until the form is complete. */
  disabled?: boolean;
  danger?: boolean;
  onCancel: () => void;
}

/** The foot of a form in a dialog; its submit handler confirms. */
export function DialogButtons({ confirmLabel, busy, disabled = false, danger = false, onCancel }: DialogButtonsProps) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
      <Button type="submit" disabled={disabled} loading={busy} {...(danger ? { color: 'red.8' } : {})}>
        {confirmLabel}
      </Button>
    </Group>
  );
}
