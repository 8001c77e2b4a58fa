import { Group, Text } from '@mantine/core';

/** `compact`: without the word on phones, where other things need the room. */
export function Brand({ compact = false }: { compact?: boolean }) {
  return (
    <Group gap={8} wrap="nowrap">
      <img src="/favicon.svg" alt={compact ? 'Merpati' : ''} width={24} height={24} />
      <Text fw={700} size="md" aria-hidden={compact} {...(compact ? { visibleFrom: 'xs' as const } : {})}>
        Merpati
      </Text>
    </Group>
  );
}
