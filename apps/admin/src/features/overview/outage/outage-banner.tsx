import { useQuery, useSubscription } from '@apollo/client/react';
import { Alert, Stack, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { OutageChangesDocument, OutageDocument } from '../../../gql/settings/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type Outage, outagesIn } from './outages.ts';

/** Should an event be missed, milliseconds: an outage is seen within a minute whatever happens. */
const REFRESH_EVERY_MS = 30_000;

interface OutageBannerProps {
  /** Told whether mail waits because every provider of its route rests. */
  onHeld: (held: boolean) => void;
}

/** Providers that rest: why, since when, and what carries their mail meanwhile. Nothing while all is well. */
export function OutageBanner({ onHeld }: OutageBannerProps) {
  const { data, refetch } = useQuery(OutageDocument, { pollInterval: REFRESH_EVERY_MS });
  useSubscription(OutageChangesDocument, {
    ignoreResults: true,
    onData: () => void refetch().catch(() => undefined),
  });
  const outages = data ? outagesIn(data, new Date()) : [];
  const held = outages.some(({ waits }) => waits);
  useEffect(() => onHeld(held), [held, onHeld]);
  if (outages.length === 0) return null;
  return (
    <Stack gap="xs" role="alert">
      {outages.map((outage) => (
        <OneOutage key={outage.id} outage={outage} />
      ))}
    </Stack>
  );
}

function OneOutage({ outage }: { outage: Outage }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, state, since, until, cause, carriers, waits } = outage;
  const plain = { color: 'var(--mantine-color-text)' };
  return (
    <Alert
      color={waits ? 'red' : 'yellow'}
      variant="light"
      icon={<IconPlugConnectedX size={20} aria-hidden />}
      title={t(`settings.outage.${state}`, { name, until: until ? format.time(until) : '' })}
      styles={{ root: waits ? {} : { background: 'var(--calm-notice)' }, title: plain, message: plain }}
      data-outage={name}
    >
      <Text size="sm">
        {cause ? `${t(`common.errorClass.${cause.class}`)}: ${cause.text.replace(/\.$/, '')}. ` : ''}
        {since ? t('settings.outage.since', { since: format.short(since) }) : ''}
      </Text>
      <Text size="sm">
        {carriers.length === 0 ? '' : `${t('settings.outage.carriers', { names: carriers.join(', ') })} `}
        {waits ? t('settings.outage.waits') : ''}
      </Text>
      <TextLink to="/settings/providers" size="sm" c="var(--mantine-color-text)" underline="always">
        {t('settings.outage.link')}
      </TextLink>
    </Alert>
  );
}
