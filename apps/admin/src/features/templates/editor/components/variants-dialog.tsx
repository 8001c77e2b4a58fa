import { ActionIcon, Button, Group, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addVariant, MOST_VARIANTS, removeVariant, setShare, shareSum, type Variant } from '../api/shares.ts';

interface VariantsDialogProps {
  opened: boolean;
  variants: readonly Variant[];
  onChange: (variants: readonly Variant[]) => void;
  onClose: () => void;
}

/** Alternatives of the mail and how many recipients get each. */
export function VariantsDialog({ opened, variants, onChange, onClose }: VariantsDialogProps) {
  const { t } = useTranslation();
  const sum = shareSum(variants);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('templates.variants.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('templates.variants.text')}</Text>
        {variants.map(({ name, share }) => (
          <Group key={name} gap="xs" align="flex-end" wrap="nowrap">
            <NumberInput
              flex={1}
              label={t('templates.variants.share', { name })}
              suffix=" %"
              min={0}
              max={100}
              allowDecimal={false}
              disabled={variants.length === 1}
              value={share}
              onChange={(value) => onChange(setShare(variants, name, Math.min(100, Math.max(0, Number(value) || 0))))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              disabled={variants.length === 1}
              aria-label={t('templates.variants.removeNamed', { name })}
              onClick={() => onChange(removeVariant(variants, name))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {sum === 100 ? null : (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {t('templates.variants.sum', { sum })}
          </Text>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            disabled={variants.length >= MOST_VARIANTS}
            onClick={() => onChange(addVariant(variants))}
          >
            {t('templates.variants.add')}
          </Button>
          <Button onClick={onClose} disabled={sum !== 100}>
            {t('templates.variants.done')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
