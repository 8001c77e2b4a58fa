import { ActionIcon, Group, type MantineColorScheme, Menu, Tooltip, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../lib/i18n/i18n.ts';
import { useLanguage } from '../../lib/i18n/use-language.ts';

const SCHEMES = [
  { value: 'light', Icon: IconSun },
  { value: 'dark', Icon: IconMoon },
  { value: 'auto', Icon: IconDeviceDesktop },
] as const satisfies readonly { value: MantineColorScheme; Icon: typeof IconSun }[];

/** Language and light or dark, both remembered on this device. */
export function Preferences() {
  return (
    <Group gap={4} wrap="nowrap">
      <LanguageSwitch />
      <SchemeMenu />
    </Group>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const other = language === 'id' ? 'en' : 'id';
  return (
    <Tooltip label={t('shell.language.switch')}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        c="var(--mantine-color-text)"
        fz="xs"
        fw={700}
        aria-label={`${other.toUpperCase()}: ${t('shell.language.switch')}`}
        onClick={() => void changeLanguage(other)}
      >
        {other.toUpperCase()}
      </ActionIcon>
    </Tooltip>
  );
}

function SchemeMenu() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = SCHEMES.find(({ value }) => value === colorScheme) ?? SCHEMES[2];
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          c="var(--mantine-color-text)"
          aria-label={t('shell.scheme.label')}
        >
          <current.Icon size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {SCHEMES.map(({ value, Icon }) => (
          <Menu.Item
            key={value}
            leftSection={<Icon size={16} aria-hidden />}
            rightSection={value === colorScheme ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() => setColorScheme(value)}
          >
            {t(`shell.scheme.${value}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
