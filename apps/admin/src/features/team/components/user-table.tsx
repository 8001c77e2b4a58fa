import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { UserRowFragment, UserState } from '../../../gql/settings/graphql.ts';
import { useSession } from '../../../lib/session/use-session.ts';

const TONES: Record<UserState, Tone> = { INVITED: 'progress', ACTIVE: 'good', DISABLED: 'neutral' };

interface UserTableProps {
  rows: readonly UserRowFragment[] | undefined;
  onDisable: (user: UserRowFragment) => void;
}

export function UserTable({ rows, onDisable }: UserTableProps) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const own = viewer?.user?.id;
  const superAdmin = viewer?.role === 'SUPER_ADMIN';
  const columns = useMemo((): RecordColumn<UserRowFragment>[] => {
    const account: RecordColumn<UserRowFragment> = {
      key: 'account',
      title: t('common.account'),
      card: 'line',
      render: (row) => row.account?.name ?? '–',
    };
    return [
      { key: 'name', title: t('team.column.name'), card: 'title', render: (row) => row.name },
      {
        key: 'state',
        title: t('team.column.state'),
        width: 112,
        card: 'corner',
        render: (row) => <ToneDot tone={TONES[row.state]}>{t(`team.state.${row.state}`)}</ToneDot>,
      },
      { key: 'email', title: t('team.column.email'), card: 'bare', render: (row) => row.email },
      {
        key: 'role',
        title: t('team.column.role'),
        width: 120,
        card: 'line',
        render: (row) => t(`common.role.${row.role}`),
      },
      ...(superAdmin ? [account] : []),
      {
        key: 'lastSignedInAt',
        title: t('team.column.lastSignedIn'),
        width: 136,
        card: 'line',
        render: (row) => (row.lastSignedInAt ? <DateTimeText at={row.lastSignedInAt} /> : t('team.never')),
      },
      {
        key: 'actions',
        title: t('team.column.actions'),
        width: 136,
        align: 'right',
        card: 'action',
        render: (row) =>
          row.state === 'DISABLED' || row.id === own ? null : (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('team.disableNamed', { name: row.name })}
              onClick={() => onDisable(row)}
            >
              {t('team.disable')}
            </Button>
          ),
      },
    ];
  }, [t, superAdmin, own, onDisable]);
  return <RecordTable label={t('team.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
