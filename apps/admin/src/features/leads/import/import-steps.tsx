import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { LeadImportState } from '../../../gql/leads/graphql.ts';

const STEPS = ['UPLOADED', 'RUNNING', 'DONE'] as const satisfies readonly LeadImportState[];

/** Where the file stands. */
export function ImportSteps({ state }: { state: LeadImportState }) {
  const { t } = useTranslation();
  const at = STEPS.indexOf(state);
  return (
    <Group
      component="ol"
      gap="lg"
      mb="md"
      p={0}
      m={0}
      style={{ listStyle: 'none' }}
      aria-label={t('leads.import.steps')}
    >
      {STEPS.map((step, index) => (
        <Text
          key={step}
          component="li"
          size="sm"
          {...(index === at ? { fw: 600, 'aria-current': 'step' as const } : { c: 'dimmed' })}
        >
          <ToneDot tone={index < at || state === 'DONE' ? 'good' : index === at ? 'progress' : 'neutral'}>
            {t(`leads.import.step.${step}`)}
          </ToneDot>
        </Text>
      ))}
    </Group>
  );
}
