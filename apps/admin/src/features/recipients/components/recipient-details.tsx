import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { type Recipient, useRecipient } from '../hooks/use-recipient.ts';
import { HistorySection } from './history-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import { ProofsSection } from './proofs-section.tsx';
import { SuppressionState } from './suppression-state.tsx';

export function RecipientDetails({ recipient }: { recipient: Recipient }) {
  const { t } = useTranslation();
  const { loaded, preferences, missing, suppression, error, refetch } = useRecipient(recipient);
  if (missing) return <EmptyState title={t('recipients.noAccount')} text={t('recipients.chooseAccount')} />;
  return (
    <Stack gap="xl">
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {loaded ? (
        <SuppressionState suppression={suppression} accountId={recipient.accountId} />
      ) : error ? null : (
        <Skeleton height={24} maw={320} />
      )}
      {preferences ? (
        <PreferencesSection recipient={recipient} topics={preferences.topics} />
      ) : error ? null : (
        <Skeleton height={160} aria-busy="true" />
      )}
      <HistorySection recipient={recipient} />
      {preferences ? <ProofsSection proofs={preferences.proofs} /> : null}
    </Stack>
  );
}
