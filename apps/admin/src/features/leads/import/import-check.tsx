import { Paper, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LeadImportCheckMutation } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';

/** What the file would do, and the lines that would not be taken. */
export function ImportCheck({ check }: { check: NonNullable<LeadImportCheckMutation['leadImportCheck']['check']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { create, update, skip, fail, problems } = check;
  return (
    <Paper withBorder p="sm" maw={720} component="section" aria-labelledby="import-check">
      <Title order={2} size="h4" mb={4} id="import-check">
        {t('leads.import.checked')}
      </Title>
      <Text size="sm" role="status">
        {t('leads.import.would', {
          create: format.number(create),
          update: format.number(update),
          skip: format.number(skip),
          fail: format.number(fail),
        })}
      </Text>
      {problems.length > 0 ? (
        <>
          <Table mt="xs" verticalSpacing={4} aria-label={t('leads.import.problems')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={80}>{t('leads.import.line')}</Table.Th>
                <Table.Th>{t('leads.import.problem')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {problems.map(({ line, problem, detail }) => (
                <Table.Tr key={line}>
                  <Table.Td>{format.number(line)}</Table.Td>
                  <Table.Td style={{ overflowWrap: 'anywhere' }}>
                    {t(`leads.import.rowProblem.${problem}`)}
                    {detail ? `: ${detail}` : ''}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <Text size="xs" c="dimmed" mt="xs">
            {t('leads.import.problemsHint', { count: problems.length, shown: format.number(problems.length) })}
          </Text>
        </>
      ) : null}
    </Paper>
  );
}
