import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import type { RecordColumn } from '../../../components/record-column.ts';
import { RecordTable } from '../../../components/record-table.tsx';
import { RunbookLink } from '../../../components/runbook/runbook-link.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { AlertRulesDocument, type AlertRulesQuery } from '../../../gql/operations/graphql.ts';
import { severityTone } from '../api/severity-tone.ts';
import { RuleDialog } from './rule-dialog.tsx';

type Rule = AlertRulesQuery['alertRules'][number];

/** How each kind of trouble is told. */
export function RulesTab() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AlertRulesDocument, { fetchPolicy: 'cache-and-network' });
  const [editing, setEditing] = useState<Rule>();
  const columns: RecordColumn<Rule>[] = [
    {
      key: 'kind',
      title: t('operations.alerts.rule.kind'),
      card: 'title',
      render: ({ kind }) => t(`operations.alertKind.${kind}.name`),
    },
    {
      key: 'enabled',
      title: t('operations.alerts.rule.enabled'),
      width: 110,
      card: 'corner',
      render: ({ enabled }) => (
        <ToneDot tone={enabled ? 'good' : 'neutral'}>{t(`operations.alerts.rule.${enabled ? 'on' : 'off'}`)}</ToneDot>
      ),
    },
    {
      key: 'severity',
      title: t('operations.alerts.rule.severity'),
      width: 110,
      card: 'line',
      render: ({ severity }) => (
        <ToneDot tone={severityTone[severity]}>{t(`operations.alerts.severity.${severity}`)}</ToneDot>
      ),
    },
    {
      key: 'escalate',
      title: t('operations.alerts.rule.escalate'),
      width: 150,
      card: 'line',
      render: ({ escalateMinutes }) =>
        typeof escalateMinutes === 'number'
          ? t('operations.alerts.rule.minutes', { count: escalateMinutes })
          : t('operations.alerts.rule.never'),
    },
    {
      key: 'updatedAt',
      title: t('operations.alerts.rule.updatedAt'),
      width: 130,
      card: 'line',
      render: ({ updatedAt }) => (updatedAt ? <DateTimeText at={updatedAt} /> : t('operations.alerts.rule.asItCame')),
    },
    {
      key: 'actions',
      title: t('operations.alerts.rule.actions'),
      width: 190,
      card: 'action',
      render: (rule) => {
        const name = t(`operations.alertKind.${rule.kind}.name`);
        return (
          <span style={{ display: 'inline-flex', gap: 8 }}>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => setEditing(rule)}
              aria-label={t('operations.alerts.rule.editNamed', { name })}
            >
              {t('operations.alerts.rule.edit')}
            </Button>
            <RunbookLink runbook={rule.runbook} about={name} />
          </span>
        );
      },
    },
  ];
  return (
    <>
      <Text size="sm" mb="sm" maw={720}>
        {t('operations.alerts.rule.text')}
      </Text>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
      {error && !data ? null : (
        <RecordTable
          label={t('operations.alerts.tab.rules')}
          columns={columns}
          rows={data?.alertRules}
          rowKey={({ kind }) => kind}
        />
      )}
      <RuleDialog rule={editing} onClose={() => setEditing(undefined)} />
    </>
  );
}
