import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { LifeLineFragmentDoc } from '../../../gql/graphql.ts';
import { buildLifeLine, nextOf } from '../api/life-line.ts';
import classes from './life-line.module.css';
import { LifeLineNextStep } from './life-line-next-step.tsx';
import { LifeLineStepItem } from './life-line-step-item.tsx';

/** The signature of the product: every step of one message with its time, its evidence and what comes next. */
export function LifeLine({ message }: { message: FragmentType<typeof LifeLineFragmentDoc> }) {
  const { t } = useTranslation();
  const line = getFragmentData(LifeLineFragmentDoc, message);
  const steps = buildLifeLine(line);
  return (
    <section aria-labelledby="life-line" data-sequence={line.sequence}>
      <Title order={2} id="life-line" mb="sm">
        {t('lifeLine.title')}
      </Title>
      {line.possibleDuplicate ? (
        <Text size="sm" mb="sm">
          {t('lifeLine.possibleDuplicate')}
        </Text>
      ) : null}
      <ol className={classes.line}>
        {steps.map((step) => (
          <LifeLineStepItem key={step.key} step={step} maxAttempts={line.maxAttempts} />
        ))}
        <LifeLineNextStep next={nextOf(line)} status={line.status} maxAttempts={line.maxAttempts} />
      </ol>
    </section>
  );
}
