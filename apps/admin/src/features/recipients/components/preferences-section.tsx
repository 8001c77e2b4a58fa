import { SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useChoices } from '../hooks/use-choices.ts';
import type { Recipient, Topic } from '../hooks/use-recipient.ts';

/** What the person gets of each kind of mail; what must arrive says why it cannot be switched off. */
export function PreferencesSection({ recipient, topics }: { recipient: Recipient; topics: readonly Topic[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { choose, shown } = useChoices(recipient);
  const optional = topics.filter(({ optOutAllowed }) => optOutAllowed);
  const mandatory = topics.filter(({ optOutAllowed }) => !optOutAllowed);
  return (
    <section aria-labelledby="preferences">
      <Title order={2} id="preferences" mb="sm">
        {t('recipients.preferences')}
      </Title>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="md" verticalSpacing="sm">
          {optional.map(({ topic, subscribed, updatedAt }) => (
            <Switch
              key={topic}
              label={topic}
              description={
                updatedAt ? t('recipients.chosenAt', { at: format.dateTime(updatedAt) }) : t('recipients.neverChosen')
              }
              checked={shown(topic, subscribed)}
              onChange={(event) => void choose(topic, event.currentTarget.checked)}
            />
          ))}
        </SimpleGrid>
        <div>
          <Title order={3} fz="md">
            {t('recipients.mandatory')}
          </Title>
          <Text size="sm" c="dimmed" mb="xs" id="mandatory-why">
            {t('recipients.mandatoryWhy')}
          </Text>
          <SimpleGrid cols={{ base: 1, xs: 2, sm: 3, lg: 4 }} spacing="md" verticalSpacing="xs">
            {mandatory.map(({ topic }) => (
              <Switch key={topic} size="xs" label={topic} checked disabled readOnly aria-describedby="mandatory-why" />
            ))}
          </SimpleGrid>
        </div>
      </Stack>
    </section>
  );
}
