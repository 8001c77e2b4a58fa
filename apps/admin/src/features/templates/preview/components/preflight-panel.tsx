import { useLazyQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import type { Tone } from '../../../../components/status-tone.ts';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import {
  TemplatePreflightDocument,
  type TemplatePreflightQuery,
  type TemplatePreviewInput,
} from '../../../../gql/templates/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';

type Finding = NonNullable<TemplatePreflightQuery['templatePreflight']>['findings'][number];

const TONES: Record<Finding['severity'], Tone> = { ERROR: 'bad', WARNING: 'warn', NOTE: 'neutral' };

/** What to look at before sending, and what to do about it. Links are asked, so it runs when a person wants it. */
export function PreflightPanel({ input }: { input: TemplatePreviewInput }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [ask, { data, error, loading }] = useLazyQuery(TemplatePreflightDocument, { fetchPolicy: 'no-cache' });
  const run = (): void => void ask({ variables: { input } }).catch(() => undefined);
  const answer = data?.templatePreflight;
  return (
    <Stack gap="sm" aria-busy={loading}>
      <Text size="sm">{t('templates.preflight.text')}</Text>
      <Button variant="default" loading={loading} onClick={run} style={{ alignSelf: 'flex-start' }}>
        {t(answer ? 'templates.preflight.again' : 'templates.preflight.run')}
      </Button>
      {error ? <ErrorNotice error={error} onRetry={run} /> : null}
      {answer ? (
        <div aria-live="polite">
          {answer.findings.length === 0 ? (
            <ToneDot tone="good">{t('templates.preflight.nothing')}</ToneDot>
          ) : (
            <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
              {answer.findings.map((finding) => (
                <FindingItem key={`${finding.code} ${finding.detail} ${finding.value}`} finding={finding} />
              ))}
            </Stack>
          )}
          <Text size="xs" c="dimmed" mt="sm">
            {t('templates.preflight.checked', { count: answer.checkedLinks, size: format.bytes(answer.size) })}
          </Text>
        </div>
      ) : null}
    </Stack>
  );
}

function FindingItem({ finding: { code, severity, detail, value, clients, count } }: { finding: Finding }) {
  const { t } = useTranslation();
  const words = { detail: detail ?? '', value: value ?? '', clients: clients.join(', ') };
  return (
    <li data-finding={code}>
      <ToneDot tone={TONES[severity]}>
        <Text span size="sm" fw={600} style={{ whiteSpace: 'normal' }}>
          {t(`templates.preflight.finding.${code}`)}
          {count > 1 ? ` (${count}×)` : ''}
        </Text>
      </ToneDot>
      <Text size="sm" pl={16} style={{ overflowWrap: 'anywhere' }}>
        {t(`templates.preflight.advice.${code}`, words)}
      </Text>
    </li>
  );
}
