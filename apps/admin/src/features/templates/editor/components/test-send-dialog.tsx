import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { TextLink } from '../../../../components/links.tsx';
import { RefusalText } from '../../../../components/refusal-text.tsx';
import { TemplateTestSendDocument } from '../../../../gql/templates/graphql.ts';
import { isEmailAddress } from '../../../../lib/email-address.ts';
import { useSession } from '../../../../lib/session/use-session.ts';
import type { Language } from '../api/draft.ts';
import type { Draft } from '../hooks/use-draft.ts';
import { useTemplateAccount } from '../hooks/use-template-account.ts';

interface TestSendDialogProps {
  opened: boolean;
  draft: Draft;
  variant: string;
  language: Language;
  onClose: () => void;
}

/** Sends what is on the screen to one address, with the samples. */
export function TestSendDialog({ opened, onClose, ...rest }: TestSendDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('templates.test.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened ? <TestSendForm {...rest} onClose={onClose} /> : null}
    </Modal>
  );
}

function TestSendForm({ draft, variant, language, onClose }: Omit<TestSendDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const superAdmin = viewer?.role === 'SUPER_ADMIN';
  const owner = useTemplateAccount();
  const [to, setTo] = useState(viewer?.user?.email ?? '');
  const [accountId, setAccountId] = useState(owner);
  const [problem, setProblem] = useState<{ code: string; text: string }>();
  const [send, { loading, error, data }] = useMutation(TemplateTestSendDocument);
  const submit = async (): Promise<void> => {
    setProblem(undefined);
    if (!isEmailAddress(to.trim())) return setProblem({ code: 'TO_INVALID', text: t('templates.test.toInvalid') });
    const saved = await draft.flush();
    const versionId = draft.versionId();
    if (!saved || !versionId) return setProblem({ code: 'NOT_SAVED', text: t('templates.publish.notSaved') });
    const input = { versionId, variant, language, to: to.trim(), ...(superAdmin ? { accountId } : {}) };
    const answer = (await send({ variables: { input } }).catch(() => undefined))?.data?.templateTestSend;
    const [refusal] = answer?.userErrors ?? [];
    if (refusal) {
      const { code, message } = refusal;
      setProblem({ code, text: t(`templates.test.userError.${code}`, { message }) });
    }
  };
  const sent = data?.templateTestSend.emailLog?.id;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">{t('templates.test.text')}</Text>
        <TextInput
          label={t('templates.test.to')}
          type="email"
          data-autofocus
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
        {superAdmin && owner === null ? (
          <AccountSelect label={t('templates.test.account')} value={accountId} onChange={setAccountId} />
        ) : null}
        {problem ? <RefusalText {...problem} accountId={accountId} /> : null}
        {error ? <ErrorNotice error={error} /> : null}
        {sent && !loading ? (
          <Text size="sm" role="status">
            {t('templates.test.sent')}{' '}
            <TextLink to="/emails/$id" params={{ id: sent }}>
              {t('templates.test.follow')}
            </TextLink>
          </Text>
        ) : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('templates.test.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
