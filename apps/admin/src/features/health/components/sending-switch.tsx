import { useQuery } from '@apollo/client/react';
import { Button, Group, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { SendingStateDocument, type SendingStateQuery } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';

/** Stops all sending, and goes on with it. */
export function SendingSwitch() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SendingStateDocument, { fetchPolicy: 'cache-and-network' });
  const [asking, dialog] = useDisclosure(false);
  const state = data?.sendingHold;
  return (
    <section aria-labelledby="health-sending">
      <Title order={2} id="health-sending" mb="xs" style={{ scrollMarginTop: 160 }}>
        {t('operations.health.sending.title')}
      </Title>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {state ? (
        <Group justify="space-between" align="flex-start">
          <StateText state={state} />
          <Button {...(state.held ? {} : { variant: 'outline', color: 'red' })} onClick={dialog.open}>
            {t(state.held ? 'operations.health.sending.release' : 'operations.health.sending.hold')}
          </Button>
        </Group>
      ) : null}
      {state?.held ? (
        <ReleaseDialog state={state} opened={asking} onClose={dialog.close} />
      ) : (
        <HoldDialog opened={asking} onClose={dialog.close} />
      )}
    </section>
  );
}

function StateText({ state }: { state: SendingStateQuery['sendingHold'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { held, reason, since, note, by, waiting } = state;
  return (
    <div style={{ minWidth: 0, maxWidth: 720 }}>
      <ToneDot tone={held ? 'bad' : 'good'}>
        {t(held ? `operations.health.sending.${reason ?? 'PERSON'}` : 'operations.health.sending.runs')}
      </ToneDot>
      {held ? (
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {note ? `“${note}” ` : ''}
          {by ? `${t('operations.health.sending.by', { name: by.name })} ` : ''}
          {since ? <DateTimeText at={since} /> : null}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          {t('operations.health.sending.runsText')}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('operations.health.sending.waiting', { count: waiting, number: format.number(waiting) })}
      </Text>
    </div>
  );
}
