import { Button, Code } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { ApiKeyRowFragment } from '../../../gql/settings/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { type KeyState, keyStateOf } from '../api/key-state.ts';

const TONES: Record<KeyState, Tone> = { active: 'good', expired: 'warn', revoked: 'neutral' };

interface ApiKeyTableProps {
  rows: readonly ApiKeyRowFragment[] | undefined;
  onRevoke: (apiKey: ApiKeyRowFragment) => void;
}

export function ApiKeyTable({ rows, onRevoke }: ApiKeyTableProps) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const columns = useMemo((): RecordColumn<ApiKeyRowFragment>[] => {
    const account: RecordColumn<ApiKeyRowFragment> = {
      key: 'account',
      title: t('common.account'),
      card: 'line',
      render: (row) => row.account.name,
    };
    return [
      { key: 'name', title: t('apiKeys.column.name'), card: 'title', render: (row) => row.name },
      {
        key: 'state',
        title: t('apiKeys.column.state'),
        width: 112,
        card: 'corner',
        render: (row) => {
          const state = keyStateOf(row, new Date());
          return <ToneDot tone={TONES[state]}>{t(`apiKeys.state.${state}`)}</ToneDot>;
        },
      },
      {
        key: 'prefix',
        title: t('apiKeys.column.prefix'),
        width: 112,
        card: 'line',
        render: (row) => <Code>{row.prefix}…</Code>,
      },
      {
        key: 'scopes',
        title: t('apiKeys.column.scopes'),
        card: 'line',
        render: (row) => row.scopes.map((scope) => t(`apiKeys.scope.${scope}`)).join(', '),
      },
      ...(superAdmin ? [account] : []),
      {
        key: 'lastUsedAt',
        title: t('apiKeys.column.lastUsed'),
        width: 136,
        card: 'line',
        render: (row) => (row.lastUsedAt ? <DateTimeText at={row.lastUsedAt} /> : t('apiKeys.never')),
      },
      {
        key: 'expiresAt',
        title: t('apiKeys.column.expires'),
        width: 136,
        card: 'line',
        render: (row) => (row.expiresAt ? <DateTimeText at={row.expiresAt} variant="date" /> : t('apiKeys.never')),
      },
      {
        key: 'actions',
        title: t('apiKeys.column.actions'),
        width: 104,
        align: 'right',
        card: 'action',
        render: (row) =>
          row.revokedAt === null ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('apiKeys.revokeNamed', { name: row.name })}
              onClick={() => onRevoke(row)}
            >
              {t('apiKeys.revoke')}
            </Button>
          ) : null,
      },
    ];
  }, [t, superAdmin, onRevoke]);
  return <RecordTable label={t('apiKeys.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}
