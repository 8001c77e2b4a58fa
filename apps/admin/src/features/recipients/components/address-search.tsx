import { Box, Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isEmailAddress } from '../../../lib/email-address.ts';

/** One whole address; parts of addresses are searched in the log. */
export function AddressSearch({ initial, onSearch }: { initial: string; onSearch: (address: string) => void }) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { address: initial },
    validate: { address: (address) => (isEmailAddress(address) ? null : t('recipients.noAddressText')) },
  });
  return (
    <Box
      component="form"
      role="search"
      noValidate
      flex={1}
      miw={{ base: '100%', sm: 280 }}
      maw={480}
      onSubmit={form.onSubmit(({ address }) => onSearch(address.trim().toLowerCase()))}
    >
      <Group align="flex-start" gap="xs" wrap="nowrap">
        <TextInput
          flex={1}
          type="email"
          label={t('recipients.address')}
          placeholder="siti@pelanggan.example"
          autoCapitalize="none"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          {...form.getInputProps('address')}
        />
        <Button type="submit" mt={25}>
          {t('recipients.open')}
        </Button>
      </Group>
    </Box>
  );
}
