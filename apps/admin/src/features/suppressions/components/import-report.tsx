import { Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tone } from '../../../components/status-tone.ts';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import { saveCsv } from '../../../lib/save-file.ts';
import { failedFile, linesAt } from '../api/import-file.ts';
import type { ImportResult } from '../hooks/use-import.ts';

interface ImportReportProps {
  /** Of the file. */
  name: string;
  csv: string;
  result: ImportResult;
  /** False: only what would happen. */
  done: boolean;
}

/** What a file would do, or did, and the lines that hold no address. */
export function ImportReport({ name, csv, result, done }: ImportReportProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const failed = linesAt(
    csv,
    result.problems.map(({ line }) => line),
  );
  const count = (what: 'added' | 'known' | 'failed'): string =>
    t(`results.suppressions.import.${what}`, { count: result[what], number: format.number(result[what]) });
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600} role="status">
        {t(done ? 'results.suppressions.import.done' : 'results.suppressions.import.checked', { name })}
      </Text>
      <Stack gap={4}>
        <Count tone="good">{count('added')}</Count>
        <Count tone="neutral">{count('known')}</Count>
        <Count tone={result.failed > 0 ? 'bad' : 'neutral'}>{count('failed')}</Count>
      </Stack>
      {failed.length > 0 ? (
        <>
          <ScrollArea.Autosize mah={220} viewportProps={{ tabIndex: 0 }}>
            <Table fz="sm" verticalSpacing={4} aria-label={t('results.suppressions.import.problems')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={72}>{t('results.suppressions.import.line')}</Table.Th>
                  <Table.Th>{t('results.suppressions.import.content')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {failed.map(({ line, text }) => (
                  <Table.Tr key={line}>
                    <Table.Td>{line}</Table.Td>
                    <Table.Td style={{ overflowWrap: 'anywhere' }}>
                      {text.slice(0, 120)}
                      <Text size="xs" c="dimmed">
                        {t('results.suppressions.import.noAddress')}
                      </Text>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed">
              {result.failed > failed.length
                ? t('results.suppressions.import.firstOnly', { count: failed.length })
                : t('results.suppressions.import.mend')}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => saveCsv(t('results.suppressions.import.failedFile'), failedFile(csv, failed))}
            >
              {t('results.suppressions.import.saveFailed')}
            </Button>
          </Group>
        </>
      ) : null}
    </Stack>
  );
}

/** One line of the report, which may take two on a phone. */
function Count({ tone, children }: { tone: Tone; children: string }) {
  return (
    <ToneDot tone={tone}>
      <span style={{ whiteSpace: 'normal' }}>{children}</span>
    </ToneDot>
  );
}
