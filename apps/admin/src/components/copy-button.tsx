import { ActionIcon, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../lib/use-copy.ts';

/** Copies `value`; `label` says what it is, for people who cannot see the icon's neighbour. */
export function CopyButton({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation();
  const { copied, copy } = useCopy();
  const text = copied ? t('common.copied') : t('common.copy', { what: label });
  return (
    <Tooltip label={text}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={text} onClick={() => copy(value)}>
        {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  );
}
