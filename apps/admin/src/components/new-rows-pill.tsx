import { Button, Group } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** New rows wait here so that the list does not move while somebody reads it. */
export function NewRowsPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <Group justify="center" role="status" mih={0}>
      {count === 0 ? null : (
        <Button
          size="compact-sm"
          radius="xl"
          variant="light"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={onShow}
          data-new-rows={count}
        >
          {t('emails.list.newRows', { count })}
        </Button>
      )}
    </Group>
  );
}
