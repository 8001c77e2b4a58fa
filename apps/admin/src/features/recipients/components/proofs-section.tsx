import { Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { Proof } from '../hooks/use-recipient.ts';

/** When, how and from where the person chose; kept as proof. */
export function ProofsSection({ proofs }: { proofs: readonly Proof[] }) {
  const { t } = useTranslation();
  const columns = useColumns();
  return (
    <section aria-labelledby="proofs">
      <Title order={2} id="proofs">
        {t('recipients.proofs')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t(proofs.length === 0 ? 'recipients.noProofs' : 'recipients.proofsText')}
      </Text>
      {proofs.length === 0 ? null : (
        <RecordTable
          label={t('recipients.proofs')}
          columns={columns}
          rows={proofs}
          rowKey={({ at, topic }) => `${at} ${topic}`}
        />
      )}
    </section>
  );
}

function useColumns(): RecordColumn<Proof>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'at',
        title: t('recipients.column.at'),
        width: 116,
        card: 'corner',
        render: ({ at }) => <DateTimeText at={at} />,
      },
      {
        key: 'topic',
        title: t('recipients.column.topic'),
        width: '22%',
        truncate: true,
        card: 'title',
        render: ({ topic }) => (topic === '*' ? t('recipients.everyTopic') : topic),
      },
      {
        key: 'choice',
        title: t('recipients.column.choice'),
        width: 128,
        card: 'bare',
        render: ({ subscribed }) => (
          <ToneDot tone={subscribed ? 'good' : 'neutral'}>
            {t(subscribed ? 'recipients.accepted' : 'recipients.refused')}
          </ToneDot>
        ),
      },
      {
        key: 'source',
        title: t('recipients.column.source'),
        width: 200,
        card: 'line',
        render: ({ source, emailId }) =>
          emailId ? (
            <TextLink to="/emails/$id" params={{ id: emailId }} size="sm">
              {t(`recipients.source.${source}`)}
            </TextLink>
          ) : (
            t(`recipients.source.${source}`)
          ),
      },
      {
        key: 'from',
        title: t('recipients.column.from'),
        truncate: true,
        card: 'line',
        render: ({ ip, userAgent }) => (
          <span title={userAgent ?? ''}>{[ip, userAgent].filter((part) => part !== null).join(' · ') || '–'}</span>
        ),
      },
    ],
    [t],
  );
}
