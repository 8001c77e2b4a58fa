import { Button, Collapse, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { PathButton } from '../../../components/path-link.tsx';
import { RunbookLink } from '../../../components/runbook/runbook-link.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { AlertRowFragment } from '../../../gql/operations/graphql.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { severityTone } from '../api/severity-tone.ts';
import { AlertTimes } from './alert-times.tsx';
import { NoticeList } from './notice-list.tsx';
import { TakeOnButton } from './take-on-button.tsx';

/** One trouble: how bad, since when, what happened, what to do, and who was told. */
export function AlertCard({ alert }: { alert: AlertRowFragment }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [opened, notices] = useDisclosure(false);
  const { id, kind, severity, state, texts, link, runbook } = alert;
  const { title, what, todo } = language === 'id' ? texts.indonesian : texts.english;
  const over = state === 'RECOVERED';
  return (
    <Paper
      withBorder
      p="sm"
      component="article"
      aria-labelledby={`alert-${id}`}
      data-alert={kind}
      data-state={state}
      style={{ overflowWrap: 'anywhere' }}
    >
      <Group justify="space-between" align="flex-start" gap="xs" wrap="wrap-reverse">
        <Title order={3} id={`alert-${id}`} size="h4">
          {title}
        </Title>
        <Group gap="md">
          <ToneDot tone={over ? 'neutral' : severityTone[severity]}>
            {t(`operations.alerts.severity.${severity}`)}
          </ToneDot>
          <ToneDot tone={over ? 'good' : state === 'ACKNOWLEDGED' ? 'progress' : 'bad'}>
            {t(`operations.alerts.state.${state}`)}
          </ToneDot>
        </Group>
      </Group>
      <AlertTimes alert={alert} />
      <Text size="sm" mt={4}>
        {what}
      </Text>
      {over ? null : (
        <Text size="sm" mt={4}>
          <b>{t('operations.alerts.todo')}</b> {todo}
        </Text>
      )}
      <Group gap="xs" mt="xs">
        {state === 'FIRING' ? <TakeOnButton id={id} title={title} /> : null}
        <PathButton path={link} variant="default" size="compact-sm">
          {t(`operations.alertKind.${kind}.rows`)}
        </PathButton>
        <RunbookLink runbook={runbook} about={title} />
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={notices.toggle}
          aria-expanded={opened}
          aria-label={t('operations.alerts.notices.ofAlert', { title })}
        >
          {t('operations.alerts.notices.open')}
        </Button>
      </Group>
      <Collapse expanded={opened} transitionDuration={0}>
        {opened ? <NoticeList alertId={id} /> : null}
      </Collapse>
    </Paper>
  );
}
