import { Code, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/copy-button.tsx';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { EmailFactsFragmentDoc } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import classes from './email-facts.module.css';

export function EmailFacts({ message }: { message: FragmentType<typeof EmailFactsFragmentDoc> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = getFragmentData(EmailFactsFragmentDoc, message);
  return (
    <section aria-labelledby="facts">
      <Title order={2} id="facts" mb="sm">
        {t('emails.facts.title')}
      </Title>
      <dl className={classes.facts}>
        <Fact name={t('emails.facts.id')}>
          <Copied value={facts.id} label={t('emails.facts.id')} />
        </Fact>
        <Fact name={t('emails.column.to')}>{facts.to}</Fact>
        <Fact name={t('emails.facts.from')}>{facts.from}</Fact>
        {facts.cc.length === 0 ? null : <Fact name={t('settings.message.cc')}>{facts.cc.join(', ')}</Fact>}
        {facts.replyTo === null ? null : <Fact name={t('settings.message.replyTo')}>{facts.replyTo}</Fact>}
        {facts.attachments.length === 0 ? null : (
          <Fact name={t('settings.message.attachments')}>
            {facts.attachments.map(({ name, size, contentId }) => (
              <div key={`${name} ${contentId}`}>{t('settings.message.file', { name, size: format.bytes(size) })}</div>
            ))}
          </Fact>
        )}
        {facts.scheduledAt === null ? null : (
          <Fact name={t('settings.message.scheduledAt')}>
            <DateTimeText at={facts.scheduledAt} variant="full" />
          </Fact>
        )}
        <Fact name={t('common.account')}>{facts.account.name}</Fact>
        <Fact name={t('emails.column.type')}>
          {facts.type.key} · {t(`common.category.${facts.type.category}`)}
        </Fact>
        <Fact name={t('emails.facts.queue')}>{t(`common.queue.${facts.queue}`)}</Fact>
        <Fact name={t('emails.facts.queuedAt')}>
          <DateTimeText at={facts.queuedAt} variant="full" />
        </Fact>
        <Fact name={t('emails.facts.sentAt')}>
          <DateTimeText at={facts.sentAt} variant="full" />
        </Fact>
        <Fact name={t('emails.column.provider')}>{facts.provider?.name ?? '–'}</Fact>
        <Fact name={t('emails.facts.providerMessageId')}>
          {facts.providerMessageId === null ? (
            '–'
          ) : (
            <Copied value={facts.providerMessageId} label={t('emails.facts.providerMessageId')} />
          )}
        </Fact>
        <Fact name={t('emails.column.attempts')}>
          {facts.attemptCount}/{facts.maxAttempts}
        </Fact>
        <Fact name={t('settings.message.credits')}>
          {facts.creditState === null ? (
            t('settings.message.noCredits')
          ) : (
            <TextLink to="/credits" search={{ account: facts.account.id, message: facts.id }} size="sm">
              {t('settings.message.creditsNow', { count: facts.credits, number: format.number(facts.credits) })} ·{' '}
              {t(`settings.message.creditState.${facts.creditState}`)}
            </TextLink>
          )}
        </Fact>
        <JsonFact name={t('emails.facts.variables')} value={facts.variables} />
        <JsonFact name={t('emails.facts.metadata')} value={facts.metadata} />
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Copied({ value, label }: { value: string; label: string }) {
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <span className={classes.code}>{value}</span>
      <CopyButton value={value} label={label} />
    </Group>
  );
}

function JsonFact({ name, value }: { name: string; value: unknown }) {
  const empty = value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  if (empty) return null;
  return (
    <div className={classes.fact} data-wide="true">
      <dt>{name}</dt>
      <dd>
        <Code block tabIndex={0} aria-label={name}>
          {JSON.stringify(value, null, 2)}
        </Code>
      </dd>
    </div>
  );
}
