import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { FailedOperationsAction, FailuresEstimateQuery } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

interface FailuresEstimateFactsProps {
  estimate: FailuresEstimateQuery['failedOperationsEstimate'];
  action: FailedOperationsAction;
}

const SHOWN_CAUSES = 5;

/** How many, what is passed over and why, by which causes, and the credits it sets aside. */
export function FailuresEstimateFacts({ estimate, action }: FailuresEstimateFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { count, actionable, obstacles, causes, credits, oldestAt } = estimate;
  return (
    <Stack gap="xs" data-actionable={actionable}>
      <Text size="sm">
        {t(`operations.bulk.order.effect.${action}`, {
          count: format.number(count),
          actionable: format.number(actionable),
        })}
      </Text>
      {obstacles.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('operations.bulk.order.passedOver')}
          </Text>
          <List size="sm">
            {obstacles.map(({ hindrance, count: many }) => (
              <List.Item key={hindrance}>
                {t(`operations.bulk.hindrance.${hindrance}`, { many: format.number(many) })}
              </List.Item>
            ))}
          </List>
        </div>
      ) : null}
      {causes.length > 0 ? (
        <div>
          <Text size="sm" fw={600}>
            {t('operations.bulk.order.causes')}
          </Text>
          <List size="sm">
            {causes.slice(0, SHOWN_CAUSES).map(({ fingerprint, cause, count: many }) => (
              <List.Item key={fingerprint} style={{ overflowWrap: 'anywhere' }}>
                {format.number(many)} × {cause}
              </List.Item>
            ))}
          </List>
        </div>
      ) : null}
      {credits > 0 ? (
        <Text size="sm">{t('operations.bulk.order.credits', { credits: format.number(credits) })}</Text>
      ) : null}
      {oldestAt ? (
        <Text size="sm" c="dimmed">
          {t('operations.bulk.order.oldest')} <DateTimeText at={oldestAt} variant="full" />
        </Text>
      ) : null}
    </Stack>
  );
}
