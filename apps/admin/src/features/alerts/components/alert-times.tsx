import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { AlertRowFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** Since when, how often, who has it, and when it goes further. */
export function AlertTimes({ alert }: { alert: AlertRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, firedAt, lastSeenAt, recoveredAt, occurrences, acknowledgedBy, acknowledgedAt } = alert;
  return (
    <Text size="sm" c="dimmed">
      {t('operations.alerts.since')} <DateTimeText at={firedAt} />
      {recoveredAt ? (
        <>
          {' · '}
          {t('operations.alerts.overAt')} <DateTimeText at={recoveredAt} /> (
          {format.duration(Date.parse(recoveredAt) - Date.parse(firedAt))})
        </>
      ) : (
        <>
          {' · '}
          {t('operations.alerts.lastSeen')} <DateTimeText at={lastSeenAt} variant="time" />
        </>
      )}
      {' · '}
      {t('operations.alerts.seen', { count: occurrences, number: format.number(occurrences) })}
      {acknowledgedAt ? (
        <>
          {' · '}
          {t('operations.alerts.takenOnBy', { name: acknowledgedBy?.name ?? '–' })} <DateTimeText at={acknowledgedAt} />
        </>
      ) : null}
      {alert.escalatedAt ? (
        <>
          {' · '}
          {t('operations.alerts.escalated')} <DateTimeText at={alert.escalatedAt} />
        </>
      ) : state === 'FIRING' && alert.escalateAt ? (
        <>
          {' · '}
          {t('operations.alerts.escalates')} <DateTimeText at={alert.escalateAt} />
        </>
      ) : null}
    </Text>
  );
}
