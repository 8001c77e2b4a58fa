import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ConnectionPager } from '../../../components/connection-pager.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useAlerts } from '../hooks/use-alerts.ts';
import { AlertCard } from './alert-card.tsx';

/** What fires first, then what is over. */
export function AlertLists() {
  const { t } = useTranslation();
  const { firing, over } = useAlerts();
  return (
    <Stack gap="xl">
      <section aria-labelledby="alerts-firing">
        <Title order={2} id="alerts-firing" mb="xs">
          {t('operations.alerts.firing', { count: firing.rows?.length ?? 0 })}
        </Title>
        {firing.error ? <ErrorNotice error={firing.error} onRetry={firing.refetch} /> : null}
        {firing.rows === undefined ? (
          firing.error ? null : (
            <Skeleton height={160} />
          )
        ) : (
          <Stack gap="sm">
            {firing.rows.map((alert) => (
              <AlertCard key={alert.id} alert={alert} />
            ))}
            {firing.rows.length === 0 ? <Text size="sm">{t('operations.alerts.quiet')}</Text> : null}
          </Stack>
        )}
      </section>
      <section aria-labelledby="alerts-over">
        <Title order={2} id="alerts-over" mb="xs">
          {t('operations.alerts.over')}
        </Title>
        {over.error ? <ErrorNotice error={over.error} onRetry={over.refetch} /> : null}
        {over.rows === undefined ? (
          over.error ? null : (
            <Skeleton height={160} />
          )
        ) : over.rows.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('operations.alerts.noneOver')}
          </Text>
        ) : (
          <>
            <Stack gap="sm">
              {over.rows.map((alert) => (
                <AlertCard key={alert.id} alert={alert} />
              ))}
            </Stack>
            <ConnectionPager
              shown={over.rows.length}
              hasNextPage={over.hasNextPage}
              busy={over.loadingMore}
              onMore={over.more}
            />
          </>
        )}
      </section>
    </Stack>
  );
}
