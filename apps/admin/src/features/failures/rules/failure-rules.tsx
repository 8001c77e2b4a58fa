import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { getFragmentData } from '../../../gql/operations/fragment-masking.ts';
import {
  FailureRuleRemoveDocument,
  type FailureRuleRowFragment,
  FailureRuleRowFragmentDoc,
  FailureRulesDocument,
} from '../../../gql/operations/graphql.ts';
import { RuleTable } from './rule-table.tsx';

/** What Merpati does by itself, how often it did, and the way to end it. */
export function FailureRules() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(FailureRulesDocument, { fetchPolicy: 'cache-and-network' });
  const rows = useMemo(
    () =>
      data?.failedOperationRules.map(
        (rule): FailureRuleRowFragment => getFragmentData(FailureRuleRowFragmentDoc, rule),
      ),
    [data],
  );
  const [ending, setEnding] = useState<FailureRuleRowFragment>();
  const [remove, removing] = useMutation(FailureRuleRemoveDocument, { refetchQueries: [FailureRulesDocument] });
  const end = async ({ id }: FailureRuleRowFragment): Promise<void> => {
    // What goes wrong is shown in the dialog.
    const done = await remove({ variables: { input: { id } } }).catch(() => undefined);
    if (!done?.data) return;
    const [refusal] = done.data.failedOperationRuleRemove.userErrors;
    notifications.show({ message: t(refusal ? 'operations.rules.refused.NOT_FOUND' : 'operations.rules.ended') });
    setEnding(undefined);
  };
  if (error && !rows) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  return (
    <>
      {rows?.length === 0 ? (
        <EmptyState title={t('operations.rules.empty')} text={t('operations.rules.emptyText')} />
      ) : (
        <RuleTable
          rows={rows}
          action={(rule) => (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t('operations.rules.endNamed', { cause: rule.cause })}
              onClick={() => setEnding(rule)}
            >
              {t('operations.rules.end')}
            </Button>
          )}
        />
      )}
      <ConfirmDialog
        opened={ending !== undefined}
        title={t('operations.rules.endTitle')}
        confirmLabel={t('operations.rules.end')}
        busy={removing.loading}
        error={removing.error}
        onConfirm={() => void (ending && end(ending))}
        onClose={() => setEnding(undefined)}
      >
        <Text size="sm">{t('operations.rules.endText')}</Text>
      </ConfirmDialog>
    </>
  );
}
