import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { UnknownRowFragment } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** What is known: the provider's words, look-ups, when Merpati looks again, and what became of the credits. */
export function UnknownEvidence({ row }: { row: UnknownRowFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { words, responseCode, lookUps, looksAgainAt, creditsReleased, emailLog } = row;
  const credits = emailLog?.credits ?? 0;
  return (
    <>
      <Text size="sm" lineClamp={3} style={{ overflowWrap: 'anywhere' }} {...(words ? { title: words } : {})}>
        {emailLog?.provider ? `${emailLog.provider.name}: ` : ''}
        {responseCode && !words?.startsWith(responseCode) ? `${responseCode} ` : ''}
        {words ?? t('operations.unknown.noWords')}
      </Text>
      <Text size="xs" c="dimmed">
        {lookUps === 0 ? t('operations.unknown.neverLooked') : t('operations.unknown.lookUps', { count: lookUps })}
        {' · '}
        {looksAgainAt ? (
          <>
            {t('operations.unknown.looksAgain')} <DateTimeText at={looksAgainAt} />
          </>
        ) : (
          t('operations.unknown.personMustSay')
        )}
        {credits > 0
          ? ` · ${t(creditsReleased ? 'operations.unknown.creditsReleased' : 'operations.unknown.creditsReserved', {
              count: credits,
              credits: format.number(credits),
            })}`
          : ''}
      </Text>
    </>
  );
}
