import { useApolloClient, useMutation } from '@apollo/client/react';
import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconKeyboard, IconLogout } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SessionRevokeDocument } from '../../gql/graphql.ts';
import { useLiveConnection } from '../../lib/apollo/live-context.ts';
import { useSession } from '../../lib/session/use-session.ts';

export function UserMenu({ onKeys }: { onKeys: () => void }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const signOut = useSignOut();
  const name = viewer?.user?.name ?? '';
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton>
          <VisuallyHidden>{t('shell.user.menu', { name })}</VisuallyHidden>
          <Avatar name={name} color="accent" variant="filled" radius="xl" size={32} alt="" aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {name}
          </Text>
          <Text size="xs">{viewer?.user?.email}</Text>
          <Text size="xs">{viewer ? t(`common.role.${viewer.role}`) : null}</Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onKeys}>
          {t('shell.keys.title')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void signOut()}>
          {t('shell.user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const live = useLiveConnection();
  const navigate = useNavigate();
  const [revoke] = useMutation(SessionRevokeDocument);
  return async () => {
    await revoke();
    live.stop();
    await client.clearStore();
    await navigate({ to: '/sign-in' });
  };
}
