import { Code, Modal, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { AuditRowFragment } from '../../../gql/operations/graphql.ts';
import { changedValues, otherDetails } from '../api/changed-values.ts';
import { useActionText } from '../hooks/use-action-text.ts';
import { ActorText } from './actor-text.tsx';
import { SubjectLink } from './subject-link.tsx';

/** One entry in full: who, from where, and each value before and after. */
export function EntryDialog({ entry, onClose }: { entry: AuditRowFragment | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const actionText = useActionText();
  return (
    <Modal
      opened={entry !== undefined}
      onClose={onClose}
      size="lg"
      title={entry ? actionText(entry.action) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {entry ? <Entry entry={entry} /> : null}
    </Modal>
  );
}

function Entry({ entry }: { entry: AuditRowFragment }) {
  const { t } = useTranslation();
  const values = changedValues(entry.before, entry.after);
  const details = otherDetails(entry.details);
  return (
    <Stack gap="md">
      <Table fz="sm" verticalSpacing={4} layout="fixed">
        <Table.Tbody>
          <Line name={t('operations.audit.column.at')}>
            <DateTimeText at={entry.at} variant="full" />
          </Line>
          <Line name={t('operations.audit.column.actor')}>
            <ActorText entry={entry} /> {entry.ip ? `· ${entry.ip}` : ''}
          </Line>
          <Line name={t('operations.audit.column.subject')}>
            <SubjectLink subject={entry.subject} />
          </Line>
          {entry.account ? <Line name={t('common.account')}>{entry.account.name}</Line> : null}
          {entry.operation ? (
            <Line name={t('operations.audit.operation')}>
              <Code>{entry.operation}</Code>
            </Line>
          ) : null}
          {details.map(({ name, value }) => (
            <Line key={name} name={name}>
              {value}
            </Line>
          ))}
        </Table.Tbody>
      </Table>
      {values.length > 0 ? (
        <Table fz="sm" verticalSpacing={4} layout="fixed" aria-label={t('operations.audit.changes')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('operations.audit.value')}</Table.Th>
              <Table.Th>{t('operations.audit.before')}</Table.Th>
              <Table.Th>{t('operations.audit.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {values.map(({ name, before, after }) => (
              <Table.Tr key={name}>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>{name}</Table.Td>
                <Value text={before} />
                <Value text={after} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Stack>
  );
}

function Line({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Table.Tr>
      <Table.Th w={120} style={{ overflowWrap: 'anywhere' }}>
        {name}
      </Table.Th>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{children}</Table.Td>
    </Table.Tr>
  );
}

function Value({ text }: { text: string | null }) {
  return (
    <Table.Td style={{ overflowWrap: 'anywhere' }}>
      {text ?? (
        <Text span size="sm" c="dimmed">
          –
        </Text>
      )}
    </Table.Td>
  );
}
