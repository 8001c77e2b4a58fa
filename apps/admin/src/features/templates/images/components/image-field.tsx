import { Button, Group, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useTemplateAccount } from '../../editor/hooks/use-template-account.ts';
import { ImagePicker } from './image-picker.tsx';

/** The address of a picture: written, or chosen from the library. */
export function ImageField({ value, onChange }: { value: string; onChange: (url: string) => void }) {
  const { t } = useTranslation();
  const accountId = useTemplateAccount();
  const [opened, picker] = useDisclosure(false);
  return (
    <>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          label={t('templates.builder.field.src')}
          flex={1}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <Button variant="default" onClick={picker.open}>
          {t('templates.images.open')}
        </Button>
      </Group>
      <ImagePicker
        opened={opened}
        accountId={accountId}
        onClose={picker.close}
        onPick={(url) => {
          onChange(url);
          picker.close();
        }}
      />
    </>
  );
}
