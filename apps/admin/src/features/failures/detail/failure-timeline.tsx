import { Text, Timeline, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { FailureQuery } from '../../../gql/operations/graphql.ts';

type Events = NonNullable<FailureQuery['failedOperation']>['events'];

const KINDS = ['FAILED', 'RETRIED', 'EDITED', 'RESOLVED', 'REOPENED', 'OWNER_SET', 'NOTE'] as const;

/** What happened to it and who did it, oldest first. */
export function FailureTimeline({ events }: { events: Events }) {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h4" mb="sm">
        {t('operations.failure.timeline')}
      </Title>
      <Timeline bulletSize={14} lineWidth={2} active={events.length}>
        {events.map((event) => {
          const kind = KINDS.find((one) => one === event.kind);
          return (
            <Timeline.Item
              key={`${event.at} ${event.kind} ${event.text ?? ''}`}
              title={kind ? t(`operations.failure.event.${kind}`) : event.kind}
            >
              <Text size="xs" c="dimmed">
                <DateTimeText at={event.at} variant="full" /> ·{' '}
                {event.actor?.name ?? t(event.ruleId ? 'operations.failure.byRule' : 'operations.failure.byProgram')}
              </Text>
              {event.text ? (
                <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                  {event.text}
                </Text>
              ) : null}
            </Timeline.Item>
          );
        })}
      </Timeline>
    </section>
  );
}
