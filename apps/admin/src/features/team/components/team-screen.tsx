import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { PagedList } from '../../../components/paged-list.tsx';
import type { UserRowFragment } from '../../../gql/settings/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { useUsers } from '../hooks/use-users.ts';
import { CreateAccountDialog } from './create-account-dialog.tsx';
import { DisableUserDialog } from './disable-user-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { UserTable } from './user-table.tsx';

export function TeamScreen() {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const list = useUsers();
  const [inviting, inviteDialog] = useDisclosure(false);
  const [creating, accountDialog] = useDisclosure(false);
  const [disabling, setDisabling] = useState<UserRowFragment>();
  const invite = <Button onClick={inviteDialog.open}>{t('team.invite')}</Button>;
  return (
    <>
      <PageHeader
        title={t('team.title')}
        description={t('team.text')}
        actions={
          <>
            {superAdmin ? (
              <Button variant="default" onClick={accountDialog.open}>
                {t('team.createAccount')}
              </Button>
            ) : null}
            {invite}
          </>
        }
      />
      <Stack gap="sm">
        <PagedList
          list={list}
          empty={<EmptyState title={t('team.empty')} text={t('team.emptyText')} action={invite} />}
        >
          <UserTable rows={list.rows} onDisable={setDisabling} />
        </PagedList>
      </Stack>
      <InviteDialog opened={inviting} onClose={inviteDialog.close} onInvited={list.refetch} />
      <CreateAccountDialog opened={creating} onClose={accountDialog.close} />
      <DisableUserDialog user={disabling} onClose={() => setDisabling(undefined)} />
    </>
  );
}
