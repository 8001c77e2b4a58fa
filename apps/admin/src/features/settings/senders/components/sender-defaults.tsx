import { Select, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SenderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useSenderActions } from '../hooks/use-sender-actions.ts';

interface SenderDefaultsProps {
  rows: readonly SenderRowFragment[];
  types: readonly string[];
  accountId: string | null;
}

/** Which sender mails of a type come from when they name none. */
export function SenderDefaults({ rows, types, accountId }: SenderDefaultsProps) {
  const { t } = useTranslation();
  const { setDefault, busy } = useSenderActions(accountId);
  const verified = rows.filter(({ verifiedAt }) => verifiedAt !== null);
  if (verified.length < 2) return null;
  return (
    <section aria-labelledby="defaults">
      <Title order={2} id="defaults">
        {t('settings.senders.defaults')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('settings.senders.defaultsText')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {types.map((type) => (
          <Select
            key={type}
            label={type}
            disabled={busy}
            allowDeselect={false}
            data={verified.map(({ id, address }) => ({ value: id, label: address }))}
            value={rows.find(({ defaultOf }) => defaultOf.includes(type))?.id ?? null}
            onChange={(id) => void setDefault(type, id)}
          />
        ))}
      </SimpleGrid>
    </section>
  );
}
