import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
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
        {list.error ? <ErrorNotice error={list.error} onRetry={list.refetch} /> : null}
        {list.rows?.length === 0 ? (
          <EmptyState title={t('team.empty')} text={t('team.emptyText')} action={invite} />
        ) : list.error && list.rows === undefined ? null : (
          <UserTable rows={list.rows} onDisable={setDisabling} />
        )}
        {list.rows && list.rows.length > 0 ? (
          <ConnectionPager
            shown={list.rows.length}
            hasNextPage={list.hasNextPage}
            busy={list.loadingMore}
            onMore={list.more}
          />
        ) : null}
      </Stack>
      <InviteDialog opened={inviting} onClose={inviteDialog.close} onInvited={list.refetch} />
      <CreateAccountDialog opened={creating} onClose={accountDialog.close} />
      <DisableUserDialog user={disabling} onClose={() => setDisabling(undefined)} />
    </>
  );
}
