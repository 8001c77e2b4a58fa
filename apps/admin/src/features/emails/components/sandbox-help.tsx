import { Code, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Local parts the sandbox answers in a special way, with the provider that shows it. */
const TRIGGERS = [
  { name: 'ok', provider: 'both' },
  { name: 'flaky', provider: 'both' },
  { name: 'slow', provider: 'both' },
  { name: 'blacklisted', provider: 'mailketing' },
  { name: '500', provider: 'mailketing' },
  { name: '429', provider: 'mailketing' },
  { name: 'garbage', provider: 'mailketing' },
  { name: 'unknown', provider: 'smtp' },
  { name: 'full', provider: 'smtp' },
  { name: 'policy', provider: 'smtp' },
  { name: 'greylist', provider: 'smtp' },
  { name: 'dropafter', provider: 'smtp' },
] as const;

/** How to make the sandbox misbehave: the part before the @ decides. */
export function SandboxHelp() {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="triggers">
      <Title order={2} id="triggers">
        {t('send.sandbox.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('send.sandbox.text')}
      </Text>
      <Table verticalSpacing={4} fz="sm" aria-label={t('send.sandbox.title')}>
        <Table.Tbody>
          {TRIGGERS.map(({ name, provider }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400} w={128} style={{ verticalAlign: 'top' }}>
                <Code>{name}@…</Code>
              </Table.Th>
              <Table.Td>
                {t(`send.sandbox.trigger.${name}`)}
                {provider === 'both' ? null : (
                  <Text component="span" size="sm" c="dimmed">
                    {' '}
                    ({t(`send.sandbox.${provider}`)})
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
