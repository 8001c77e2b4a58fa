import { useQuery } from '@apollo/client/react';
import { Skeleton, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { LeadMergePreviewDocument } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { STATUSES } from '../api/leads-search.ts';
import type { LeadFieldOption } from '../api/use-lead-options.ts';

interface MergePreviewProps {
  /** The custom fields of the account. */
  fields: readonly LeadFieldOption[];
  keepId: string;
  mergeIds: string[];
}

const OWN_FIELDS = ['name', 'email', 'whatsapp', 'language', 'tags', 'status', 'consentProof', 'score'] as const;

/** What the lead that stays would get, before anything is done. */
export function MergePreview({ fields, keepId, mergeIds }: MergePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error } = useQuery(LeadMergePreviewDocument, {
    variables: { keepId, mergeIds },
    fetchPolicy: 'network-only',
  });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <Skeleton height={120} aria-busy="true" />;
  const preview = data.leadMergePreview;
  if (!preview) return <Text size="sm">{t('leads.merge.gone')}</Text>;
  const { notes, tasks, activities } = preview.moved;
  const labelOf = (field: string): string => {
    const known = OWN_FIELDS.find((one) => one === field);
    return known ? t(`leads.field.${known}`) : (fields.find(({ key }) => `field:${key}` === field)?.label ?? field);
  };
  const shown = (field: string, value: string | null): string => {
    const status = field === 'status' && STATUSES.find((one) => one === value);
    return status ? t(`leads.status.${status}`) : (value ?? '–');
  };
  return (
    <div aria-live="polite">
      {preview.changes.length === 0 ? (
        <Text size="sm">{t('leads.merge.noChanges')}</Text>
      ) : (
        <Table withRowBorders verticalSpacing={4} aria-label={t('leads.merge.changes')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('leads.merge.field')}</Table.Th>
              <Table.Th>{t('leads.merge.from')}</Table.Th>
              <Table.Th>{t('leads.merge.to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {preview.changes.map(({ field, from, to }) => (
              <Table.Tr key={field}>
                <Table.Td>{labelOf(field)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(field, from)}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{shown(field, to)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="sm" c="dimmed" mt="xs">
        {t('leads.merge.moved', {
          notes: format.number(notes),
          tasks: format.number(tasks),
          activities: format.number(activities),
        })}
      </Text>
    </div>
  );
}
