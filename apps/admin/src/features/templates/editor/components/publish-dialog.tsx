import { useApolloClient, useMutation } from '@apollo/client/react';
import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../../components/dialog-buttons.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  TemplateDraftSaveDocument,
  TemplatePublishDocument,
  VersionContentFragmentDoc,
} from '../../../../gql/templates/graphql.ts';
import type { Draft } from '../hooks/use-draft.ts';

interface PublishDialogProps {
  opened: boolean;
  templateId: string;
  draft: Draft;
  onClose: () => void;
}

export function PublishDialog({ opened, onClose, ...rest }: PublishDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('templates.publish.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <PublishForm {...rest} onClose={onClose} /> : null}
    </Modal>
  );
}

function PublishForm({ templateId, draft, onClose }: Omit<PublishDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [notes, setNotes] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failure, setFailure] = useState<unknown>();
  const [publish, { loading }] = useMutation(TemplatePublishDocument);
  /** The newest state is saved, with the notes; the draft to publish, or undefined when it could not be saved. */
  const ready = async (): Promise<{ versionId: string; revision: number } | undefined> => {
    if (!(await draft.flush())) return undefined;
    const input = { templateId, revision: draft.current()?.revision ?? null, notes: notes.trim() || null };
    const { data } = await client.mutate({ mutation: TemplateDraftSaveDocument, variables: { input } });
    const version = getFragmentData(VersionContentFragmentDoc, data?.templateDraftSave.version);
    if (!version) return undefined;
    draft.remember({ versionId: version.id, revision: version.revision });
    return { versionId: version.id, revision: version.revision };
  };
  const submit = async (): Promise<void> => {
    setProblem(undefined);
    const input = await ready();
    if (!input) return setProblem(t('templates.publish.notSaved'));
    const { data } = await publish({ variables: { input } });
    const [refusal] = data?.templatePublish.userErrors ?? [];
    if (refusal) return setProblem(t(`templates.publish.userError.${refusal.code}`, { message: refusal.message }));
    if (!data?.templatePublish.template) return;
    notifications.show({ message: t('templates.publish.done') });
    await navigate({ to: '/templates/$id', params: { id: templateId } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(setFailure);
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('templates.publish.text')}</Text>
        <Textarea
          label={t('templates.publish.notes')}
          description={t('templates.publish.notesHint')}
          autosize
          minRows={2}
          maxLength={2000}
          value={notes}
          data-autofocus
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        {problem ? (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {problem}
          </Text>
        ) : null}
        {failure ? <ErrorNotice error={failure} /> : null}
        <DialogButtons confirmLabel={t('templates.publish.submit')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
