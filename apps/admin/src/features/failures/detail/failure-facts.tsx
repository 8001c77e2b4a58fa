import { Code, Stack, Table, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { FailureQuery, FailureRowFragment } from '../../../gql/operations/graphql.ts';

interface FailureFactsProps {
  failure: NonNullable<FailureQuery['failedOperation']>;
  row: FailureRowFragment;
}

/** Figures, whose it is, the way to the mail, and what the work carried, masked. */
export function FailureFacts({ failure, row }: FailureFactsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="lg">
      <section>
        <Title order={2} size="h4" mb="xs">
          {t('operations.failure.facts')}
        </Title>
        <Table fz="sm" verticalSpacing={4} layout="fixed">
          <Table.Tbody>
            {row.emailLog ? (
              <Line name={t('operations.failure.fact.mail')}>
                <TextLink to="/emails/$id" params={{ id: row.emailLog.id }} size="sm">
                  {row.emailLog.subject}
                </TextLink>
              </Line>
            ) : (
              <Line name={t('operations.failure.fact.subject')}>{row.subject}</Line>
            )}
            <Line name={t('common.account')}>{row.account?.name ?? t('operations.failures.ofInstallation')}</Line>
            <Line name={t('operations.failure.fact.cause')}>
              <TextLink to="/failed-operations" search={{ fingerprint: row.fingerprint, state: 'ALL' }} size="sm">
                {t('operations.failure.sameCause')}
              </TextLink>
            </Line>
            <Line name={t('operations.failure.fact.owner')}>{row.owner?.name ?? t('operations.failure.nobody')}</Line>
            <Line name={t('operations.failure.fact.tries')}>
              {t('operations.failure.triesText', { tries: row.tries, retried: row.timesRetried })}
            </Line>
            <Line name={t('operations.failure.fact.first')}>
              <DateTimeText at={failure.firstFailedAt} variant="full" />
            </Line>
            <Line name={t('operations.failure.fact.last')}>
              <DateTimeText at={row.lastFailedAt} variant="full" />
            </Line>
            {failure.resolvedAt ? (
              <Line name={t('operations.failure.fact.resolved')}>
                <DateTimeText at={failure.resolvedAt} variant="full" />
                {failure.resolvedBy ? ` · ${failure.resolvedBy.name}` : ''}
              </Line>
            ) : null}
            <Line name={t('operations.failure.fact.id')}>
              <Code style={{ whiteSpace: 'normal' }}>{row.id}</Code>
            </Line>
          </Table.Tbody>
        </Table>
      </section>
      {failure.maskedPayload === null || failure.maskedPayload === undefined ? null : (
        <section>
          <Title order={2} size="h4" mb="xs">
            {t('operations.failure.payload')}
          </Title>
          <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {JSON.stringify(failure.maskedPayload, null, 2)}
          </Code>
        </section>
      )}
    </Stack>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={120}>{name}</Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{children}</Table.Td>
    </Table.Tr>
  );
}
