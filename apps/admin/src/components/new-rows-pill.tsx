import { Button, Group } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';

interface NewRowsPillProps {
  count: number;
  text: string;
  onShow: () => void;
}

/** New rows wait here so that the list does not move while somebody reads it. */
export function NewRowsPill({ count, text, onShow }: NewRowsPillProps) {
  return (
    <Group justify="center" role="status" mih={0}>
      {count === 0 ? null : (
        <Button
          size="compact-sm"
          radius="xl"
          variant="light"
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={onShow}
        >
          {text}
        </Button>
      )}
    </Group>
  );
}
