import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { BulkProgress } from '../../../components/bulk/bulk-progress.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { BulkRowFragmentDoc, type LeadImportQuery } from '../../../gql/leads/graphql.ts';

/** How far the rows are taken; the page may be left. */
export function ImportRun({ operation }: { operation: NonNullable<LeadImportQuery['leadImport']>['operation'] }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" maw={720}>
      {operation ? <BulkProgress bulk={getFragmentData(BulkRowFragmentDoc, operation)} begunHere /> : null}
      <Text size="sm" c="dimmed">
        {t('leads.import.leave')}
      </Text>
    </Stack>
  );
}
