import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** What a tab is about, and how something is added. */
export function TabHead({ text, action }: { text: string; action: ReactNode }) {
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" c="dimmed">
        {text}
      </Text>
      {action}
    </Group>
  );
}
