import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/fragment-masking.ts';
import { LifeLineFragmentDoc } from '../../../gql/graphql.ts';
import { useEmailActions } from '../hooks/use-email-actions.ts';
import { ResolveDialog } from './resolve-dialog.tsx';

/** What the viewer may do with this message now, as the API says. */
export function EmailActions({ message }: { message: FragmentType<typeof LifeLineFragmentDoc> }) {
  const { t } = useTranslation();
  const { id, actions } = getFragmentData(LifeLineFragmentDoc, message);
  const [cancelling, cancelDialog] = useDisclosure(false);
  const [duplicating, duplicateDialog] = useDisclosure(false);
  const [resolving, resolveDialog] = useDisclosure(false);
  const act = useEmailActions(id);
  return (
    <>
      {actions.includes('RETRY') ? (
        <Button loading={act.busy} onClick={() => void act.retry(false)}>
          {t('emails.action.retry')}
        </Button>
      ) : null}
      {actions.includes('RETRY_AS_POSSIBLE_DUPLICATE') ? (
        <Button variant="default" onClick={duplicateDialog.open}>
          {t('emails.action.retryDuplicate')}
        </Button>
      ) : null}
      {actions.includes('RESOLVE') ? (
        <Button onClick={resolveDialog.open}>{t('settings.message.resolve')}</Button>
      ) : null}
      {actions.includes('CANCEL') ? (
        <Button variant="default" onClick={cancelDialog.open}>
          {t('emails.action.cancel')}
        </Button>
      ) : null}
      <ResolveDialog opened={resolving} id={id} onClose={resolveDialog.close} />
      <ConfirmDialog
        opened={cancelling}
        title={t('emails.cancelDialog.title')}
        confirmLabel={t('emails.action.cancel')}
        danger
        busy={act.busy}
        error={act.error}
        onClose={cancelDialog.close}
        onConfirm={() => void act.cancel().then((done) => done && cancelDialog.close())}
      >
        <Text size="sm">{t('emails.cancelDialog.text')}</Text>
      </ConfirmDialog>
      <ConfirmDialog
        opened={duplicating}
        title={t('emails.duplicateDialog.title')}
        confirmLabel={t('emails.action.retryDuplicate')}
        typed={{ word: t('emails.duplicateDialog.word'), label: t('emails.duplicateDialog.label') }}
        danger
        busy={act.busy}
        error={act.error}
        onClose={duplicateDialog.close}
        onConfirm={() => void act.retry(true).then((done) => done && duplicateDialog.close())}
      >
        <Text size="sm">{t('emails.duplicateDialog.text')}</Text>
      </ConfirmDialog>
    </>
  );
}
