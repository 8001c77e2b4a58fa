import { Alert, Button, FileButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { useImport } from '../hooks/use-import.ts';
import { ImportReport } from './import-report.tsx';

interface ImportDialogProps {
  opened: boolean;
  /** The account that is looked at, if one is. */
  account: string | null;
  onClose: () => void;
}

export function ImportDialog({ opened, account, onClose }: ImportDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('results.suppressions.import.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <ImportSteps account={account} onDone={onClose} /> : null}
    </Modal>
  );
}

/** Choose a file, see what it would do, do it, take the failed lines back. */
function ImportSteps({ account, onDone }: { account: string | null; onDone: () => void }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const [accountId, setAccountId] = useState(account);
  const { state, busy, error, check, confirm, startOver } = useImport(accountId);
  const ready = !superAdmin || accountId !== null;
  return (
    <Stack gap="md">
      {state.step === 'choose' ? (
        <>
          <Text size="sm">{t('results.suppressions.import.text')}</Text>
          {superAdmin ? <AccountSelect label={t('common.account')} value={accountId} onChange={setAccountId} /> : null}
        </>
      ) : (
        <ImportReport name={state.name} csv={state.csv} result={state.result} done={state.step === 'done'} />
      )}
      {state.step === 'choose' && state.refusal ? (
        <Alert color="red" role="alert" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(`results.suppressions.userError.${state.refusal}`)}
        </Alert>
      ) : null}
      {error ? <ErrorNotice error={error} /> : null}
      <Group justify="flex-end" gap="xs">
        {state.step === 'done' ? (
          <Button onClick={onDone} data-autofocus>
            {t('common.close')}
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={state.step === 'checked' ? startOver : onDone}>
              {t(state.step === 'checked' ? 'results.suppressions.import.other' : 'common.cancel')}
            </Button>
            {state.step === 'checked' ? (
              <Button loading={busy} disabled={state.result.added === 0} onClick={() => void confirm()}>
                {t('results.suppressions.import.confirm', { count: state.result.added })}
              </Button>
            ) : (
              <FileButton accept="text/csv,.csv,text/plain,.txt" onChange={(file) => file && void check(file)}>
                {(props) => (
                  <Button loading={busy} disabled={!ready} {...props}>
                    {t('results.suppressions.import.choose')}
                  </Button>
                )}
              </FileButton>
            )}
          </>
        )}
      </Group>
    </Stack>
  );
}
