import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { LeadQuery } from '../../../gql/leads/graphql.ts';
import classes from './lead.module.css';

/** What it chose about mails, when, and by which way; kept as proof. */
export function LeadConsents({ consents }: { consents: NonNullable<LeadQuery['lead']>['consents'] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="lead-consents">
      <Title order={2} size="h4" mb="xs" id="lead-consents">
        {t('leads.detail.consents')}
      </Title>
      {consents.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('leads.detail.noConsents')}
        </Text>
      ) : (
        <ul className={classes.lines}>
          {consents.map((consent) => (
            <li key={`${consent.at} ${consent.topic}`} className={classes.line}>
              <Text size="sm">
                <ToneDot tone={consent.subscribed ? 'good' : 'warn'}>
                  {t(consent.subscribed ? 'leads.detail.agreed' : 'leads.detail.declined')}
                </ToneDot>
                {': '}
                {consent.topic === '*' ? t('leads.detail.everyTopic') : consent.topic}
              </Text>
              <Text size="xs" c="dimmed">
                <DateTimeText at={consent.at} variant="full" /> · {t(`leads.consentSource.${consent.source}`)}
                {consent.ip ? ` · ${consent.ip}` : ''}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
