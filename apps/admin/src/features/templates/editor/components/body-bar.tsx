import { Button, Group, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type DraftContent, LANGUAGES, type Language, withVariants } from '../api/draft.ts';
import { MODES, type Mode } from '../api/modes.ts';
import { shareSum } from '../api/shares.ts';
import { VariantsDialog } from './variants-dialog.tsx';

interface BodyBarProps {
  content: DraftContent;
  language: Language;
  variant: string;
  /** undefined: there is no body to be written yet. */
  mode: Mode | undefined;
  onLanguage: (language: Language) => void;
  onVariant: (name: string) => void;
  onMode: (mode: Mode) => void;
  onChange: (content: DraftContent, what: string) => void;
}

/** Which body is written, and how. */
export function BodyBar({ content, language, variant, mode, onLanguage, onVariant, onMode, onChange }: BodyBarProps) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  const { variants } = content;
  const written = (one: Language): boolean =>
    content.bodies.some((body) => body.language === one && body.variant === variant);
  return (
    <Group gap="sm">
      <SegmentedControl
        size="xs"
        aria-label={t('templates.editor.language')}
        value={language}
        onChange={(value) => onLanguage(value === 'EN' ? 'EN' : 'ID')}
        data={LANGUAGES.map((value) => ({
          value,
          label: written(value) ? t(`templates.language.${value}`) : t(`templates.language.none${value}`),
        }))}
      />
      {variants.length > 1 ? (
        <SegmentedControl
          size="xs"
          aria-label={t('templates.editor.variant')}
          value={variant}
          onChange={onVariant}
          data={variants.map(({ name, share }) => ({ value: name, label: `${name} · ${share}%` }))}
        />
      ) : null}
      <Button size="xs" variant="default" onClick={dialog.open} color={shareSum(variants) === 100 ? 'gray' : 'red'}>
        {t('templates.variants.open')}
      </Button>
      {mode ? (
        <SegmentedControl
          size="xs"
          aria-label={t('templates.editor.mode')}
          value={mode}
          onChange={(value) => onMode(MODES.find((one) => one === value) ?? mode)}
          data={MODES.map((value) => ({ value, label: t(`templates.mode.${value}`) }))}
        />
      ) : null}
      <VariantsDialog
        opened={opened}
        variants={variants}
        onChange={(next) => onChange(withVariants(content, next), 'variants')}
        onClose={dialog.close}
      />
    </Group>
  );
}
