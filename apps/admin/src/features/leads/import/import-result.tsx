import { useApolloClient } from '@apollo/client/react';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CsvButton } from '../../../components/csv-button.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { LeadImportFailuresDocument, type LeadImportRowFragment } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';

/** What came of the file, and the rows that were not taken as a file to be mended. */
export function ImportResult({ row, account }: { row: LeadImportRowFragment; account: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const client = useApolloClient();
  const superAdmin = useIsSuperAdmin();
  const { id, created, updated, skipped, failed } = row;
  const load = async () => {
    const { data } = await client.query({
      query: LeadImportFailuresDocument,
      variables: { id, language },
      fetchPolicy: 'network-only',
    });
    return data?.leadImportFailures ?? undefined;
  };
  return (
    <Stack gap="md" maw={720}>
      <Text role="status">
        {t('leads.import.counts', {
          created: format.number(created),
          updated: format.number(updated),
          skipped: format.number(skipped),
          failed: format.number(failed),
        })}
      </Text>
      {failed > 0 ? (
        <Text size="sm" c="dimmed">
          {t('leads.import.failedHint')}
        </Text>
      ) : null}
      <Group gap="xs">
        {failed > 0 ? (
          <CsvButton
            label={t('leads.import.failures', { count: failed, shown: format.number(failed) })}
            fileName="leads-gagal"
            load={load}
          />
        ) : null}
        <ButtonLink to="/leads" search={superAdmin ? { account } : {}}>
          {t('leads.import.toLeads')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
