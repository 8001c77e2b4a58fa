import { Alert, Button, Group, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../hooks/use-draft.ts';

const SHOWN = 5;

/** What has to be told about the last save: what it took out, why it failed, or that somebody else was faster. */
export function SaveNotices({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { removed, saveState, refusal, dismissRemoved, keepMine, takeTheirs } = draft;
  const textColor = { title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } };
  if (saveState.kind === 'conflict')
    return (
      <Alert color="yellow" variant="light" role="alert" title={t('templates.save.conflictTitle')} styles={textColor}>
        <Text size="sm">{t('templates.save.conflictText')}</Text>
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" onClick={() => void takeTheirs()}>
            {t('templates.save.takeTheirs')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => void keepMine()}>
            {t('templates.save.keepMine')}
          </Button>
        </Group>
      </Alert>
    );
  if (saveState.kind === 'failed' && refusal)
    return (
      <Alert color="red" variant="light" role="alert" styles={textColor}>
        {t(`templates.userError.${refusal}`)}
      </Alert>
    );
  if (removed.length === 0) return null;
  return (
    <Alert
      color="gray"
      variant="light"
      title={t('templates.save.removedTitle')}
      withCloseButton
      closeButtonLabel={t('common.close')}
      onClose={dismissRemoved}
      styles={textColor}
    >
      <Text size="sm">{t('templates.save.removedText')}</Text>
      <List size="sm" mt={4}>
        {removed.slice(0, SHOWN).map(({ what, where }) => (
          <List.Item key={`${what} ${where}`}>
            <code>{what}</code> – <code>{where}</code>
          </List.Item>
        ))}
      </List>
      {removed.length > SHOWN ? (
        <Text size="sm">{t('templates.save.removedMore', { count: removed.length - SHOWN })}</Text>
      ) : null}
    </Alert>
  );
}
