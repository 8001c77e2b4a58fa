import { useQuery } from '@apollo/client/react';
import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  AlertChannelsDocument,
  type ChannelRowFragment,
  ChannelRowFragmentDoc,
} from '../../../gql/operations/graphql.ts';
import { ChannelCard } from './channel-card.tsx';
import { ChannelDialog } from './channel-dialog.tsx';

/** Where alerts go. */
export function ChannelsTab() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AlertChannelsDocument, { fetchPolicy: 'cache-and-network' });
  const [editing, dialog] = useDisclosure(false);
  const [channel, setChannel] = useState<ChannelRowFragment>();
  const edit = (chosen: ChannelRowFragment | undefined): void => {
    setChannel(chosen);
    dialog.open();
  };
  const add = <Button onClick={() => edit(undefined)}>{t('operations.alerts.channel.add')}</Button>;
  const rows = data?.alertChannels.map((row) => getFragmentData(ChannelRowFragmentDoc, row));
  return (
    <Stack gap="sm">
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {rows === undefined ? (
        error ? null : (
          <Skeleton height={200} />
        )
      ) : rows.length === 0 ? (
        <EmptyState
          title={t('operations.alerts.channel.empty')}
          text={t('operations.alerts.channel.emptyText')}
          action={add}
        />
      ) : (
        <>
          <Group justify="flex-end">{add}</Group>
          {rows.map((row) => (
            <ChannelCard key={row.id} channel={row} onEdit={() => edit(row)} />
          ))}
        </>
      )}
      <ChannelDialog channel={channel} opened={editing} onClose={dialog.close} />
    </Stack>
  );
}
