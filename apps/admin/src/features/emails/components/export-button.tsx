import { Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { EmailSearch } from '../api/email-search.ts';
import { EXPORT_LIMIT, useCsvExport } from '../hooks/use-csv-export.ts';

interface ExportButtonProps {
  search: EmailSearch;
  total: number | undefined;
}

/** Saves what the filters show as CSV, with progress and a way to stop. */
export function ExportButton({ search, total }: ExportButtonProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, { open, close }] = useDisclosure(false);
  const { state, start, cancel } = useCsvExport(search);
  const expected = Math.min(total ?? EXPORT_LIMIT, EXPORT_LIMIT);
  const leave = (): void => {
    cancel();
    close();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={open}>
        {t('emails.export.open')}
      </Button>
      <Modal
        opened={opened}
        onClose={leave}
        title={t('emails.export.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Stack gap="md">
          <Text size="sm">
            {t('emails.export.text', { rows: format.number(expected), limit: format.number(EXPORT_LIMIT) })}
          </Text>
          {state.step === 'running' ? (
            <div>
              <Progress value={(100 * state.rows) / Math.max(1, expected)} aria-label={t('emails.export.title')} />
              <Text size="sm" mt={4} role="status">
                {t('emails.export.progress', { rows: format.number(state.rows), total: format.number(expected) })}
              </Text>
            </div>
          ) : null}
          {state.step === 'done' ? (
            <Text size="sm" role="status">
              {t(state.cut ? 'emails.export.doneCut' : 'emails.export.done', { rows: format.number(state.rows) })}
            </Text>
          ) : null}
          {state.step === 'failed' ? <ErrorNotice error={state.error} onRetry={start} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={leave}>
              {state.step === 'done' ? t('common.close') : t('common.cancel')}
            </Button>
            {state.step === 'idle' ? <Button onClick={start}>{t('emails.export.start')}</Button> : null}
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
