import { useMutation } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  TemplateDocument,
  TemplateDraftDiscardDocument,
  TemplateRollbackDocument,
  type VersionRowFragment,
} from '../../../../gql/templates/graphql.ts';

interface VersionDialogProps {
  /** undefined: nothing is asked. */
  version: VersionRowFragment | undefined;
  onClose: () => void;
}

/** Sends with an older version again. */
export function RollbackDialog({ version, onClose }: VersionDialogProps) {
  const { t } = useTranslation();
  const [rollback, { loading }] = useMutation(TemplateRollbackDocument, {
    refetchQueries: [TemplateDocument],
    onError: useProblemNotice(),
  });
  const number = version?.number ?? 0;
  const confirm = async (): Promise<void> => {
    if (!version) return;
    const { data } = await rollback({ variables: { input: { versionId: version.id } } });
    const [refusal] = data?.templateRollback.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`templates.userError.${refusal.code}`) });
    if (!data?.templateRollback.template) return;
    notifications.show({ message: t('templates.detail.rolledBack', { number }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened={version !== undefined}
      title={t('templates.detail.rollbackTitle', { number })}
      confirmLabel={t('templates.detail.rollback')}
      busy={loading}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Text size="sm">{t('templates.detail.rollbackText')}</Text>
    </ConfirmDialog>
  );
}

/** Throws a draft away; what is published stays. */
export function DiscardDialog({ templateId, version, onClose }: VersionDialogProps & { templateId: string }) {
  const { t } = useTranslation();
  const [discard, { loading }] = useMutation(TemplateDraftDiscardDocument, {
    refetchQueries: [TemplateDocument],
    onError: useProblemNotice(),
  });
  const confirm = async (): Promise<void> => {
    if (!version) return;
    const { data } = await discard({ variables: { input: { templateId, revision: version.revision } } });
    const [refusal] = data?.templateDraftDiscard.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`templates.userError.${refusal.code}`) });
    if (data) onClose();
  };
  return (
    <ConfirmDialog
      opened={version !== undefined}
      title={t('templates.detail.discardTitle')}
      confirmLabel={t('templates.detail.discard')}
      danger
      busy={loading}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Text size="sm">{t('templates.detail.discardText')}</Text>
    </ConfirmDialog>
  );
}
