import { Box, Group, Paper, Stack } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { Brand } from './shell/brand.tsx';
import { Preferences } from './shell/preferences.tsx';

/** For people who are not signed in: one narrow column and nothing else. */
export function PublicLayout() {
  return (
    <Box component="main" id="main" px="md" py="xl" mih="100dvh">
      <Stack maw={400} mx="auto" gap="lg">
        <Group justify="space-between">
          <Brand />
          <Preferences />
        </Group>
        <Paper withBorder p="lg" radius="md">
          <Outlet />
        </Paper>
      </Stack>
    </Box>
  );
}
