import { Badge, Group, Text } from '@mantine/core';

interface TagListProps {
  tags: readonly string[];
  /** The rest is told as a number. */
  most?: number;
}

export function TagList({ tags, most = tags.length }: TagListProps) {
  const rest = tags.slice(most);
  return (
    <Group component="span" gap={4}>
      {tags.slice(0, most).map((tag) => (
        <Badge
          key={tag}
          component="span"
          variant="default"
          size="sm"
          radius="sm"
          tt="none"
          fw={500}
          maw={160}
          title={tag}
        >
          {tag}
        </Badge>
      ))}
      {rest.length > 0 ? (
        <Text component="span" size="xs" c="dimmed" title={rest.join(', ')}>
          +{rest.length}
        </Text>
      ) : null}
    </Group>
  );
}
