import { Alert, Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { PathButton } from '../../../components/path-link.tsx';
import { RunbookLink } from '../../../components/runbook/runbook-link.tsx';
import type { HealthStateFragment } from '../../../gql/operations/graphql.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

type Reason = HealthStateFragment['reasons'][number];

const TEXT = { color: 'var(--mantine-color-text)' };

/** Nothing leaves while it lasts; it is dealt with before anything else. */
const isGrave = ({ kind }: Reason): boolean => kind === 'SENDING_HELD' || kind === 'WORKER_GONE';

/** Green, or every reason why not with its next step. */
export function HealthVerdict({ health }: { health: HealthStateFragment }) {
  const { t } = useTranslation();
  const { status, reasons, firingAlerts } = health;
  const alerts =
    firingAlerts > 0 ? (
      <TextLink to="/alerts" size="sm" c="var(--mantine-color-text)" underline="always">
        {t('operations.health.firing', { count: firingAlerts })}
      </TextLink>
    ) : null;
  if (status === 'HEALTHY')
    return (
      <Alert
        color="green"
        variant="light"
        icon={<IconCircleCheck size={24} aria-hidden />}
        title={t('operations.health.status.HEALTHY')}
        styles={{ title: { ...TEXT, fontSize: 'var(--mantine-font-size-lg)' }, message: TEXT }}
        data-health={status}
      >
        <Text size="sm">{t('operations.health.statusText.HEALTHY')}</Text>
        {alerts}
      </Alert>
    );
  return (
    <section aria-labelledby="health-verdict" data-health={status}>
      <Group gap="sm" mb="xs" align="center">
        <Badge color={status === 'DOWN' ? 'red.8' : 'yellow.8'} size="lg" variant="filled" autoContrast tt="none">
          {t(`operations.health.status.${status}`)}
        </Badge>
        <Title order={2} id="health-verdict">
          {t('operations.health.reasons', { count: reasons.length })}
        </Title>
        {alerts}
      </Group>
      <Text size="sm" mb="sm">
        {t(`operations.health.statusText.${status}`)}
      </Text>
      <Stack gap="sm">
        {reasons
          .toSorted((one, other) => Number(isGrave(other)) - Number(isGrave(one)))
          .map((reason) => (
            <ReasonCard key={`${reason.kind} ${reason.scope}`} reason={reason} />
          ))}
        {reasons.length === 0 ? (
          <Group>
            <PathButton path="/settings/providers" size="compact-sm">
              {t('operations.health.toProviders')}
            </PathButton>
          </Group>
        ) : null}
      </Stack>
    </section>
  );
}

function ReasonCard({ reason }: { reason: Reason }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { kind, scope, link, runbook } = reason;
  const grave = isGrave(reason);
  const title = scope ? `${t(`operations.alertKind.${kind}.name`)}: ${scope}` : t(`operations.alertKind.${kind}.name`);
  return (
    <Alert
      color={grave ? 'red' : 'yellow'}
      variant="light"
      title={title}
      styles={{
        root: grave ? {} : { background: 'var(--calm-notice)' },
        title: TEXT,
        message: { ...TEXT, overflowWrap: 'anywhere' },
      }}
      data-reason={kind}
    >
      <Text size="sm">{language === 'id' ? reason.indonesian : reason.english}</Text>
      <Text size="sm" mt={4}>
        <b>{t('operations.health.todo')}</b> {t(`operations.alertKind.${kind}.todo`)}
      </Text>
      <Group gap="xs" mt="xs">
        <PathButton path={link} size="compact-sm">
          {t(`operations.alertKind.${kind}.rows`)}
        </PathButton>
        <RunbookLink runbook={runbook} about={title} />
      </Group>
    </Alert>
  );
}
