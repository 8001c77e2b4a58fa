import { Group, Progress, Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import '@mantine/dropzone/styles.layer.css';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { MAX_BYTES, uploadFile } from './upload-file.ts';

const PROBLEMS = ['TOO_LARGE', 'TOO_MANY_ROWS', 'EMPTY', 'NOT_CSV', 'RATE_LIMITED', 'UNAUTHENTICATED'] as const;
type FileProblem = (typeof PROBLEMS)[number] | 'OTHER';

/** The first step: a file is dropped here, or chosen after Enter or a click. */
export function ImportUpload({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<FileProblem>();
  const [error, setError] = useState<unknown>();
  const take = async (file: File): Promise<void> => {
    setProblem(undefined);
    setError(undefined);
    setPercent(0);
    try {
      const answer = await uploadFile(file, accountId, setPercent);
      if ('code' in answer) setProblem(PROBLEMS.find((one) => one === answer.code) ?? 'OTHER');
      else void navigate({ to: '/leads/import/$id', params: { id: answer.id } });
    } catch (failure) {
      setError(failure);
    } finally {
      setPercent(undefined);
    }
  };
  return (
    <Stack gap="xs" maw={720}>
      <Dropzone
        onDrop={([file]) => file && void take(file)}
        onReject={() => setProblem('TOO_LARGE')}
        maxSize={MAX_BYTES}
        maxFiles={1}
        multiple={false}
        disabled={percent !== undefined}
        inputProps={{ 'aria-label': t('leads.import.choose') }}
        aria-label={t('leads.import.choose')}
        p="lg"
      >
        <Group justify="center" gap="sm" wrap="nowrap">
          <IconFileSpreadsheet size={28} stroke={1.6} aria-hidden />
          <div>
            <Text size="sm" fw={500}>
              {t('leads.import.choose')}
            </Text>
            <Text size="xs" c="dimmed">
              {t('leads.import.chooseHint')}
            </Text>
          </div>
        </Group>
      </Dropzone>
      {percent === undefined ? null : (
        <div aria-live="polite">
          <Progress value={percent} aria-label={t('leads.import.uploading')} transitionDuration={150} />
          <Text size="xs" c="dimmed">
            {t('leads.import.uploading')}
          </Text>
        </div>
      )}
      {problem ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {t(`leads.import.refusedFile.${problem}`)}
        </Text>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
    </Stack>
  );
}
