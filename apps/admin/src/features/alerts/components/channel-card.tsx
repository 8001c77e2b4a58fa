import { useMutation } from '@apollo/client/react';
import { Alert, Button, Group, Paper, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  AlertChannelRemoveDocument,
  AlertChannelsDocument,
  AlertChannelTestDocument,
  type ChannelRowFragment,
} from '../../../gql/operations/graphql.ts';

interface ChannelCardProps {
  channel: ChannelRowFragment;
  onEdit: () => void;
}

/** One channel: what goes there, whether it works, and a test that really sends. */
export function ChannelCard({ channel, onEdit }: ChannelCardProps) {
  const { t } = useTranslation();
  const [removing, confirm] = useDisclosure(false);
  const onError = useProblemNotice();
  const [test, testing] = useMutation(AlertChannelTestDocument, { onError });
  const [remove, removal] = useMutation(AlertChannelRemoveDocument, { refetchQueries: [AlertChannelsDocument] });
  const { id, kind, name, enabled, language, recipients, server, minSeverity, escalationOnly, problem } = channel;
  const removeNow = async (): Promise<void> => {
    const done = await remove({ variables: { input: { id } } }).catch(() => undefined);
    if (done?.data) confirm.close();
  };
  const facts = [
    t(`operations.alerts.channel.kinds.${kind}`),
    t(`operations.alerts.channel.languages.${language}`),
    t('operations.alerts.channel.from', { severity: t(`operations.alerts.severity.${minSeverity}`) }),
    ...(escalationOnly ? [t('operations.alerts.channel.escalationOnly')] : []),
    ...(recipients.length > 0 ? [recipients.join(', ')] : []),
    ...(server ? [t('operations.alerts.channel.through', { host: server.host })] : []),
  ];
  return (
    <Paper withBorder p="sm" component="article" aria-labelledby={`channel-${id}`} style={{ overflowWrap: 'anywhere' }}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <Title order={3} size="h4" id={`channel-${id}`}>
          {name}
        </Title>
        <ToneDot tone={problem ? 'bad' : enabled ? 'good' : 'neutral'}>
          {t(`operations.alerts.channel.${problem ? 'broken' : enabled ? 'on' : 'off'}`)}
        </ToneDot>
      </Group>
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      {problem ? (
        <Alert color="red" mt="xs" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t('operations.alerts.channel.problem', { problem })}
        </Alert>
      ) : null}
      <TestResult channel={channel} />
      <Group gap="xs" mt="xs">
        <Button
          size="compact-sm"
          loading={testing.loading}
          onClick={() => void test({ variables: { input: { id } } })}
          aria-label={t('operations.alerts.channel.testNamed', { name })}
        >
          {t('operations.alerts.channel.test')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={onEdit}
          aria-label={t('operations.alerts.channel.editNamed', { name })}
        >
          {t('operations.alerts.channel.edit')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          onClick={confirm.open}
          aria-label={t('operations.alerts.channel.removeNamed', { name })}
        >
          {t('operations.alerts.channel.remove')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={removing}
        title={t('operations.alerts.channel.removeNamed', { name })}
        confirmLabel={t('operations.alerts.channel.remove')}
        danger
        busy={removal.loading}
        error={removal.error}
        onConfirm={() => void removeNow()}
        onClose={confirm.close}
      >
        <Text size="sm">{t('operations.alerts.channel.removeText')}</Text>
      </ConfirmDialog>
    </Paper>
  );
}

function TestResult({ channel }: { channel: ChannelRowFragment }) {
  const { t } = useTranslation();
  const { testedAt, testPassed, testText } = channel;
  return (
    <Text size="sm" mt={4} role="status">
      {testedAt ? (
        <>
          <ToneDot tone={testPassed ? 'good' : 'bad'}>
            {t(testPassed ? 'operations.alerts.channel.testPassed' : 'operations.alerts.channel.testFailed')}
          </ToneDot>{' '}
          <DateTimeText at={testedAt} />
          {testText ? ` · ${t('operations.alerts.channel.answer', { answer: testText })}` : ''}
        </>
      ) : (
        t('operations.alerts.channel.neverTested')
      )}
    </Text>
  );
}
