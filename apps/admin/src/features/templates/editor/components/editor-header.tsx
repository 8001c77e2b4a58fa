import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../../components/links.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import type { Draft } from '../hooks/use-draft.ts';
import classes from './editor.module.css';
import { SaveStatus } from './save-status.tsx';

interface EditorHeaderProps {
  id: string;
  name: string;
  draft: Draft;
  /** undefined: there is no body to be tested yet. */
  onTest: (() => void) | undefined;
  /** undefined: nothing is new since the last time. */
  onPublish: (() => void) | undefined;
}

/** What is written, whether it is safe, and the way to everybody's inbox. */
export function EditorHeader({ id, name, draft, onTest, onPublish }: EditorHeaderProps) {
  const { t } = useTranslation();
  const steps = [
    { key: 'undo', Icon: IconArrowBackUp, run: draft.undo },
    { key: 'redo', Icon: IconArrowForwardUp, run: draft.redo },
  ] as const;
  return (
    <>
      <TextLink to="/templates/$id" params={{ id }} size="sm">
        {t('templates.editor.overview')}
      </TextLink>
      <PageHeader
        title={name}
        actions={
          <>
            <SaveStatus state={draft.saveState} onRetry={() => void draft.flush()} />
            <Group gap={0} className={classes.steps ?? ''}>
              {steps.map(({ key, Icon, run }) => (
                <Tooltip key={key} label={t(`templates.editor.${key}`)}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="lg"
                    disabled={run === undefined}
                    aria-label={t(`templates.editor.${key}`)}
                    onClick={run}
                  >
                    <Icon size={20} aria-hidden />
                  </ActionIcon>
                </Tooltip>
              ))}
            </Group>
            <Button variant="default" disabled={onTest === undefined} onClick={onTest}>
              {t('templates.test.open')}
            </Button>
            <Button disabled={onPublish === undefined} onClick={onPublish}>
              {t('templates.publish.open')}
            </Button>
          </>
        }
      />
    </>
  );
}
