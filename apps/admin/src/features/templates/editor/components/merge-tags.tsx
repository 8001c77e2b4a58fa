import { Button, Menu, Text } from '@mantine/core';
import { IconBraces } from '@tabler/icons-react';
import { type FocusEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** Marks a field that merge tags may be put into. */
export const MERGE_TARGET = { 'data-merge': true } as const;

const WRITABLE = 'input, textarea, [contenteditable="true"]';

/** Remembers where a person last wrote, so that a merge tag comes to the caret there. */
export function useMergeTarget() {
  const last = useRef<HTMLElement>(undefined);
  const onFocusCapture = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(WRITABLE) && target.closest('[data-merge]'))
      last.current = target;
  };
  const insert = (text: string): boolean => {
    const field = last.current;
    if (!field?.isConnected) return false;
    field.focus();
    // The only way that fields, rich text and source share, and that their own undo knows of.
    return document.execCommand('insertText', false, text);
  };
  return { onFocusCapture, insert };
}

interface MergeTagMenuProps {
  declared: readonly string[];
  system: readonly string[];
  onPick: (tag: string) => void;
}

/** Variables to put where the caret is. */
export function MergeTagMenu({ declared, system, onPick }: MergeTagMenuProps) {
  const { t } = useTranslation();
  const item = (name: string) => (
    <Menu.Item key={name} onClick={() => onPick(`{{ ${name} }}`)} ff="monospace">
      {name}
    </Menu.Item>
  );
  const others = declared.filter((name) => !system.includes(name));
  return (
    <Menu position="bottom-end" returnFocus={false} withinPortal>
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconBraces size={16} aria-hidden />}>
          {t('templates.merge.insert')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
        <Menu.Label>{t('templates.merge.system')}</Menu.Label>
        {system.map(item)}
        <Menu.Label>{t('templates.merge.declared')}</Menu.Label>
        {others.length === 0 ? (
          <Text size="xs" c="dimmed" px="sm" pb={6}>
            {t('templates.merge.none')}
          </Text>
        ) : (
          others.map(item)
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
