import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Group, Select, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import { CreditStatementDocument } from '../../../gql/credits/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';
import { openDownload } from '../../../lib/save-file.ts';
import { recentMonths } from '../api/recent-months.ts';
import { useMonthText } from '../hooks/use-month-text.ts';

const MONTHS = 24;

interface StatementSectionProps {
  accountId: string | null;
  /** Number of the latest line: the balance of this month is read again with each. */
  sequence: number;
}

/** The statement of a month to keep or to pass on. */
export function StatementSection({ accountId, sequence }: StatementSectionProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const monthText = useMonthText();
  const months = useMemo(() => recentMonths(new Date(), MONTHS), []);
  const [month, setMonth] = useState(months[0] ?? '');
  const { language } = useLanguage();
  const variables = { accountId, month, language };
  const { data, error, refetch } = useQuery(CreditStatementDocument, { variables, fetchPolicy: 'no-cache' });
  useEffect(() => {
    if (sequence > 0) refetch().catch(() => undefined);
  }, [sequence, refetch]);
  const statement = data?.creditStatement;
  return (
    <section aria-labelledby="statement">
      <Title order={2} id="statement" mb={4}>
        {t('credits.desk.statement.title')}
      </Title>
      <Group gap="sm" align="center">
        <Select
          aria-label={t('credits.desk.statement.month')}
          data={months.map((value) => ({ value, label: monthText(value) }))}
          value={month}
          onChange={(value) => setMonth(value ?? month)}
          allowDeselect={false}
          w={180}
        />
        <DownloadButton format="pdf" variables={variables} />
        <DownloadButton format="csv" variables={variables} />
        <Text size="sm" c="dimmed">
          {statement
            ? t('credits.desk.statement.balances', {
                opening: format.number(statement.openingBalance),
                closing: format.number(statement.closingBalance),
              })
            : ' '}
        </Text>
      </Group>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} /> : null}
    </section>
  );
}

interface DownloadButtonProps {
  format: 'pdf' | 'csv';
  variables: { accountId: string | null; month: string; language: string };
}

/** The address of a file works for a quarter of an hour, so it is asked for when it is wanted. */
function DownloadButton({ format, variables }: DownloadButtonProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await client.query({ query: CreditStatementDocument, variables, fetchPolicy: 'no-cache' });
      const statement = data?.creditStatement;
      if (statement) openDownload(format === 'pdf' ? statement.pdfUrl : statement.csvUrl);
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void download()}>
      {t(`credits.desk.statement.${format}`)}
    </Button>
  );
}
