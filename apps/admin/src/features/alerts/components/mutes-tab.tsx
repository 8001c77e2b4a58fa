import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { AlertMuteEndDocument, AlertMutesDocument, type AlertMutesQuery } from '../../../gql/operations/graphql.ts';
import { MuteDialog } from './mute-dialog.tsx';

type Mute = AlertMutesQuery['alertMutes'][number];

function stateOf({ startsAt, endsAt }: Mute): 'over' | 'planned' | 'open' {
  if (Date.parse(endsAt) <= Date.now()) return 'over';
  return Date.parse(startsAt) > Date.now() ? 'planned' : 'open';
}

const TONES = { over: 'neutral', planned: 'progress', open: 'warn' } as const;

/** Whiles in which alerts are kept and shown, but not sent. */
export function MutesTab() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AlertMutesDocument, { fetchPolicy: 'cache-and-network' });
  const [adding, dialog] = useDisclosure(false);
  const columns: RecordColumn<Mute>[] = [
    {
      key: 'kind',
      title: t('operations.alerts.mute.kind'),
      card: 'title',
      render: ({ kind }) => (kind ? t(`operations.alertKind.${kind}.name`) : t('operations.alerts.mute.everyKind')),
    },
    {
      key: 'state',
      title: t('operations.alerts.mute.state'),
      width: 130,
      card: 'corner',
      render: (mute) => {
        const state = stateOf(mute);
        return <ToneDot tone={TONES[state]}>{t(`operations.alerts.mute.states.${state}`)}</ToneDot>;
      },
    },
    {
      key: 'startsAt',
      title: t('operations.alerts.mute.startsAt'),
      width: 130,
      card: 'line',
      render: ({ startsAt }) => <DateTimeText at={startsAt} />,
    },
    {
      key: 'endsAt',
      title: t('operations.alerts.mute.endsAt'),
      width: 130,
      card: 'line',
      render: ({ endsAt }) => <DateTimeText at={endsAt} />,
    },
    {
      key: 'reason',
      title: t('operations.alerts.mute.reason'),
      card: 'line',
      render: ({ reason, createdBy }) => (createdBy ? `${reason} (${createdBy.name})` : reason),
    },
    {
      key: 'end',
      title: t('operations.alerts.mute.action'),
      width: 110,
      card: 'action',
      render: (mute) => (stateOf(mute) === 'over' ? null : <EndButton mute={mute} />),
    },
  ];
  const add = <Button onClick={dialog.open}>{t('operations.alerts.mute.add')}</Button>;
  return (
    <>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {data?.alertMutes.length === 0 ? (
        <EmptyState
          title={t('operations.alerts.mute.empty')}
          text={t('operations.alerts.mute.emptyText')}
          action={add}
        />
      ) : error && !data ? null : (
        <>
          <Group justify="space-between" align="flex-start" mb="sm">
            <Text size="sm" maw={640}>
              {t('operations.alerts.mute.text')}
            </Text>
            {add}
          </Group>
          <RecordTable
            label={t('operations.alerts.tab.mutes')}
            columns={columns}
            rows={data?.alertMutes}
            rowKey={({ id }) => id}
          />
        </>
      )}
      <MuteDialog opened={adding} onClose={dialog.close} />
    </>
  );
}

function EndButton({ mute }: { mute: Mute }) {
  const { t } = useTranslation();
  const [end, { loading }] = useMutation(AlertMuteEndDocument, {
    refetchQueries: [AlertMutesDocument],
    onError: useProblemNotice(),
  });
  const endNow = async (): Promise<void> => {
    const { data } = await end({ variables: { input: { id: mute.id } } });
    const [refusal] = data?.alertMuteEnd.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`operations.alerts.mute.userError.${refusal.code}`) });
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={loading}
      onClick={() => void endNow()}
      aria-label={t('operations.alerts.mute.endNamed', { reason: mute.reason })}
    >
      {t('operations.alerts.mute.end')}
    </Button>
  );
}
