import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import { type DomainRecord, TONE_OF } from '../api/domain-state.ts';
import { useRecordProblem } from '../hooks/use-record-problem.ts';
import classes from './domain-record.module.css';

/** One DNS record: what it is for, what to copy where, what was found and what is wrong with it. */
export function DomainRecordItem({ record }: { record: DomainRecord }) {
  const { t } = useTranslation();
  const problem = useRecordProblem()(record);
  const { kind, type, name, value, required, state, found } = record;
  const kindName = t(`settings.domains.kind.${kind}`);
  return (
    <li className={classes.record} data-record={kind}>
      <div className={classes.head}>
        <Title order={3} fz="md">
          {kindName}
          {required ? null : (
            <Text span size="sm" c="dimmed" fw={400}>
              {` · ${t('settings.domains.optional')}`}
            </Text>
          )}
        </Title>
        <ToneDot tone={state === 'MISSING' && !required ? 'neutral' : TONE_OF[state]}>
          {t(`settings.domains.state.${state}`)}
        </ToneDot>
      </div>
      <Text size="sm" c="dimmed">
        {t(`settings.domains.purpose.${kind}`)}
      </Text>
      {problem ? <Text size="sm">{problem}</Text> : null}
      <dl className={classes.parts}>
        <dt>{t('settings.domains.part.type')}</dt>
        <dd>
          <span className={classes.value}>{type}</span>
        </dd>
        <Part title={t('settings.domains.part.name')} of={kindName} value={name} />
        <Part title={t('settings.domains.part.value')} of={kindName} value={value} />
        {found !== null && state !== 'OK' ? (
          <>
            <dt>{t('settings.domains.part.found')}</dt>
            <dd>
              <span className={classes.value}>{found}</span>
            </dd>
          </>
        ) : null}
      </dl>
    </li>
  );
}

function Part({ title, of, value }: { title: string; of: string; value: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <span className={classes.value}>{value}</span>
        <CopyButton value={value} label={`${title} ${of}`} />
      </dd>
    </>
  );
}
