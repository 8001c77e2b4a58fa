import { ActionIcon, Alert, Code, Group, Modal, SegmentedControl, Skeleton, Stack, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconArrowsMaximize } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import type { TemplatePreviewInput, TemplatePreviewQuery } from '../../../../gql/templates/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { usePreview } from '../hooks/use-preview.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { RecipientSelect } from './recipient-select.tsx';

const VIEWS = ['desktop', 'phone', 'dark', 'text'] as const;
type View = (typeof VIEWS)[number];
type Preview = NonNullable<TemplatePreviewQuery['templatePreview']>;

interface PreviewPanelProps {
  /** What to show, without the recipient. */
  input: TemplatePreviewInput;
  recipient: string | null;
  onRecipient: (address: string | null) => void;
}

/** The mail by the server's own renderer, as a chosen person gets it. */
export function PreviewPanel({ input, recipient, onRecipient }: PreviewPanelProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('desktop');
  const [large, dialog] = useDisclosure(false);
  const { preview, loading, error, refetch } = usePreview({ ...input, recipient });
  const choice = (
    <SegmentedControl
      size="xs"
      value={view}
      onChange={(value) => setView(VIEWS.find((one) => one === value) ?? 'desktop')}
      aria-label={t('templates.preview.view')}
      data={VIEWS.map((value) => ({ value, label: t(`templates.preview.as.${value}`) }))}
    />
  );
  return (
    <Stack gap="sm" aria-busy={preview === undefined && loading}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        {choice}
        <Tooltip label={t('templates.preview.large')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('templates.preview.large')} onClick={dialog.open}>
            <IconArrowsMaximize size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <RecipientSelect value={recipient} onChange={onRecipient} />
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {preview ? <Shown preview={preview} view={view} /> : error ? null : <Skeleton height={480} />}
      <Modal
        opened={large}
        onClose={dialog.close}
        fullScreen
        title={t('templates.preview.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack gap="sm" align="center">
          {choice}
          <div style={{ width: '100%' }}>{preview ? <Shown preview={preview} view={view} height={720} /> : null}</div>
        </Stack>
      </Modal>
    </Stack>
  );
}

function Shown({ preview, view, height = 560 }: { preview: Preview; view: View; height?: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { subject, preheader, html, text, size } = preview;
  return (
    <Stack gap="xs">
      <Notes preview={preview} />
      <div>
        <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
          {subject || t('templates.preview.noSubject')}
        </Text>
        <Text size="xs" c="dimmed">
          {preheader || t('templates.preview.noPreheader')}
        </Text>
      </div>
      {view === 'text' || html === null ? (
        <Code block tabIndex={0} style={{ whiteSpace: 'pre-wrap', maxHeight: height, overflowY: 'auto' }}>
          {text ?? t('templates.preview.nothing')}
        </Code>
      ) : (
        <PreviewFrame
          title={t('templates.preview.frame')}
          html={html}
          device={view === 'phone' ? 'phone' : 'desktop'}
          dark={view === 'dark'}
          height={height}
        />
      )}
      <Text size="xs" c="dimmed">
        {t(view === 'dark' ? 'templates.preview.darkHint' : 'templates.preview.sizeHint', { size: format.bytes(size) })}
      </Text>
    </Stack>
  );
}

/** What is missing or wrong is said, not hidden. */
function Notes({ preview: { missing, undeclared, problems } }: { preview: Preview }) {
  const { t } = useTranslation();
  if (missing.length + undeclared.length + problems.length === 0) return null;
  return (
    <Alert
      color="yellow"
      variant="light"
      p="xs"
      styles={{ message: { color: 'var(--mantine-color-text)' } }}
      data-preview-notes
    >
      {missing.length > 0 ? (
        <Text size="sm">{t('templates.preview.missing', { names: missing.join(', ') })}</Text>
      ) : null}
      {undeclared.length > 0 ? (
        <Text size="sm">{t('templates.preview.undeclared', { names: undeclared.join(', ') })}</Text>
      ) : null}
      {problems.map(({ part, line, message }) => (
        <Text size="sm" key={`${part} ${line} ${message}`}>
          {t(line === null ? 'templates.preview.problem' : 'templates.preview.problemAt', {
            part: t(`templates.part.${part}`),
            line: line ?? 0,
            message,
          })}
        </Text>
      ))}
    </Alert>
  );
}
