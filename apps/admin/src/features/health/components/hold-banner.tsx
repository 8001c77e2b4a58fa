import { useQuery, useSubscription } from '@apollo/client/react';
import { Group, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../components/links.tsx';
import { HoldBannerDocument, ShellHealthDocument } from '../../../gql/operations/graphql.ts';
import classes from './hold-banner.module.css';

/** Permanent while nothing is sent: why, and where that ends. */
export function HoldBanner() {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(HoldBannerDocument);
  const held = data?.sendingHold.held ?? false;
  useSubscription(ShellHealthDocument, {
    ignoreResults: true,
    onData: ({ data: { data: news } }) => {
      if (news && news.operationsHealthChanged.sendingHeld !== held) void refetch().catch(() => undefined);
    },
  });
  if (!data || !held) return null;
  const { reason, note } = data.sendingHold;
  return (
    <Group className={classes.banner} role="alert" gap="sm" data-sending="held">
      <IconHandStop size={20} aria-hidden />
      <Text size="sm" fw={600} flex={1} miw={200} style={{ overflowWrap: 'anywhere' }}>
        {reason === 'COPY'
          ? t('operations.health.banner.copy')
          : t('operations.health.banner.person', { note: note ?? '' })}
      </Text>
      <ButtonLink to="/health" search={{ metric: 'SENDING' }} size="compact-sm" variant="white" color="red.9">
        {t('operations.health.banner.open')}
      </ButtonLink>
    </Group>
  );
}
