import { useQuery } from '@apollo/client/react';
import { Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { HealthThresholdsDocument } from '../../../gql/operations/graphql.ts';
import { METRICS } from '../api/health-search.ts';
import { ThresholdForm } from './threshold-form.tsx';

interface ThresholdsDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** From which figures on something is wrong, each explained, with who set it last. */
export function ThresholdsDialog({ opened, onClose }: ThresholdsDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('operations.health.thresholds.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <Thresholds /> : null}
    </Modal>
  );
}

function Thresholds() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(HealthThresholdsDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <Skeleton height={400} />;
  const shown = METRICS.flatMap((metric) => data.healthThresholds.filter((threshold) => threshold.metric === metric));
  return (
    <Stack gap="lg">
      <Text size="sm">{t('operations.health.thresholds.text')}</Text>
      {shown.map((threshold) => (
        <ThresholdForm
          key={threshold.metric}
          threshold={threshold}
          // The log is newest first.
          changedBy={data.auditEntries.nodes.find(({ subject }) => subject === threshold.metric)?.actor?.name ?? null}
        />
      ))}
    </Stack>
  );
}
