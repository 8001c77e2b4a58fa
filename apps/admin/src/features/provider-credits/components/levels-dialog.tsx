import { useMutation } from '@apollo/client/react';
import { Modal, NumberInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  ProviderCreditLevelsSetDocument,
  ProviderCreditsDocument,
  type ProviderCreditsRowFragment,
} from '../../../gql/credits/graphql.ts';
import { useLanguage } from '../../../lib/i18n/use-language.ts';

interface LevelsDialogProps {
  row: ProviderCreditsRowFragment;
  opened: boolean;
  onClose: () => void;
}

const LEVELS = ['warningBelow', 'criticalBelow', 'emergencyBelow'] as const;

/** From which balances on people are told. */
export function LevelsDialog({ row, opened, onClose }: LevelsDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('credits.providers.levels.title', { name: row.provider.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <LevelsForm row={row} onDone={onClose} /> : null}
    </Modal>
  );
}

function LevelsForm({ row, onDone }: { row: ProviderCreditsRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [set, { loading }] = useMutation(ProviderCreditLevelsSetDocument, {
    refetchQueries: [ProviderCreditsDocument],
    onError: useProblemNotice(),
  });
  const { warningBelow, criticalBelow, emergencyBelow } = row;
  const form = useForm({
    initialValues: { warningBelow, criticalBelow, emergencyBelow },
    validate: {
      criticalBelow: (value, all) => (value < all.warningBelow ? null : t('credits.providers.levels.invalid')),
      emergencyBelow: (value, all) => (value < all.criticalBelow ? null : t('credits.providers.levels.invalid')),
    },
  });
  const submit = form.onSubmit(async (levels) => {
    const { data } = await set({ variables: { input: { providerId: row.provider.id, ...levels } } });
    const [refusal] = data?.providerCreditLevelsSet.userErrors ?? [];
    if (refusal) form.setFieldError('warningBelow', t(`credits.providers.userError.${refusal.code}`));
    if (!data?.providerCreditLevelsSet.providerCredits) return;
    notifications.show({ message: t('credits.providers.levels.saved') });
    onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Text size="sm">{t('credits.providers.levels.text')}</Text>
        {LEVELS.map((name) => (
          <NumberInput
            key={name}
            label={t(`credits.providers.levels.${name}`)}
            description={t(`credits.providers.levels.hint.${name}`)}
            min={0}
            max={1_000_000_000}
            allowDecimal={false}
            allowNegative={false}
            thousandSeparator={language === 'id' ? '.' : ','}
            decimalSeparator={language === 'id' ? ',' : '.'}
            {...form.getInputProps(name)}
          />
        ))}
        <DialogButtons confirmLabel={t('credits.providers.levels.save')} busy={loading} onCancel={onDone} />
      </Stack>
    </form>
  );
}
