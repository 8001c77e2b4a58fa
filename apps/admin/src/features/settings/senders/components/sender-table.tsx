import { Button, Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import type { SenderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useIsSuperAdmin } from '../../../../lib/session/use-session.ts';
import { useSenderActions } from '../hooks/use-sender-actions.ts';

interface SenderTableProps {
  rows: readonly SenderRowFragment[] | undefined;
  accountId: string | null;
}

/** What is asked to be confirmed. */
type Asked = { what: 'remove' | 'vouch'; row: SenderRowFragment };

export function SenderTable({ rows, accountId }: SenderTableProps) {
  const { t } = useTranslation();
  const act = useSenderActions(accountId);
  const [asked, setAsked] = useState<Asked>();
  const what = asked?.what ?? 'remove';
  const close = (): void => setAsked(undefined);
  const columns = useColumns({ ask: setAsked, mailAgain: act.mailAgain });
  return (
    <>
      <RecordTable label={t('settings.senders.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      <ConfirmDialog
        opened={asked !== undefined}
        title={t(`settings.senders.${what}Dialog.title`, { address: asked?.row.address ?? '' })}
        confirmLabel={t(`settings.senders.${what}`)}
        danger={what === 'remove'}
        busy={act.busy}
        onClose={close}
        onConfirm={() => {
          if (asked) void act[asked.what](asked.row.id).then((done) => done && close());
        }}
      >
        <Text size="sm">{t(`settings.senders.${what}Dialog.text`)}</Text>
      </ConfirmDialog>
    </>
  );
}

function useColumns({
  ask,
  mailAgain,
}: {
  ask: (asked: Asked) => void;
  mailAgain: (sender: SenderRowFragment) => Promise<void>;
}): RecordColumn<SenderRowFragment>[] {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  return useMemo(
    () => [
      {
        key: 'address',
        title: t('settings.senders.column.address'),
        width: 240,
        card: 'title',
        render: ({ address }) => address,
      },
      { key: 'name', title: t('settings.senders.column.name'), card: 'line', render: ({ name }) => name },
      {
        key: 'state',
        title: t('settings.senders.column.state'),
        width: 184,
        card: 'corner',
        render: ({ own, verifiedAt }) => (
          <ToneDot tone={verifiedAt ? 'good' : 'warn'}>
            {t(own ? 'settings.senders.own' : verifiedAt ? 'settings.senders.verified' : 'settings.senders.unverified')}
          </ToneDot>
        ),
      },
      {
        key: 'since',
        title: t('settings.senders.column.since'),
        width: 112,
        card: 'line',
        render: ({ verifiedAt }) => <DateTimeText at={verifiedAt} />,
      },
      {
        key: 'actions',
        title: t('settings.senders.column.actions'),
        width: 408,
        align: 'right',
        card: 'action',
        render: (row) => (
          <Group gap={6} justify="flex-end">
            {row.verifiedAt ? null : (
              <Button size="compact-sm" variant="default" onClick={() => void mailAgain(row)}>
                {t('settings.senders.mailAgain')}
              </Button>
            )}
            {superAdmin && !row.verifiedAt ? (
              <Button size="compact-sm" variant="default" onClick={() => ask({ what: 'vouch', row })}>
                {t('settings.senders.vouch')}
              </Button>
            ) : null}
            {row.own ? null : (
              <Button size="compact-sm" variant="default" onClick={() => ask({ what: 'remove', row })}>
                {t('settings.senders.remove')}
              </Button>
            )}
          </Group>
        ),
      },
    ],
    [t, superAdmin, ask, mailAgain],
  );
}
