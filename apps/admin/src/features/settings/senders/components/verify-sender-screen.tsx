import { useMutation } from '@apollo/client/react';
import { Alert, Button, Stack, Text, Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { SenderIdentityVerifyDocument } from '../../../../gql/settings/graphql.ts';

/**
 * The link of a verification mail. The token stands behind the `#`, so that no server log holds it, and a person presses
 * the button, so that a scanner which opens every link confirms nothing.
 */
export function VerifySenderScreen() {
  const { t } = useTranslation();
  const { hash } = useLocation();
  const token = decodeURIComponent(hash);
  const [verify, { loading, error, data }] = useMutation(SenderIdentityVerifyDocument);
  const payload = data?.senderIdentityVerify;
  const dead = token === '' || (payload !== undefined && payload.userErrors.length > 0);
  if (payload?.address)
    return (
      <Stack gap="md" role="status">
        <Title order={1}>{t('settings.senders.verify.done')}</Title>
        <Text>
          {t('settings.senders.verify.doneText', { address: payload.address, account: payload.accountName ?? '' })}
        </Text>
      </Stack>
    );
  return (
    <Stack gap="md">
      <Title order={1}>{t('settings.senders.verify.title')}</Title>
      {dead ? null : <Text>{t('settings.senders.verify.text')}</Text>}
      {error ? <ErrorNotice error={error} /> : null}
      {dead ? (
        <Alert color="red" role="alert" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t('settings.senders.verify.invalid')}
        </Alert>
      ) : (
        <Button
          loading={loading}
          onClick={() => void verify({ variables: { input: { token } } }).catch(() => undefined)}
        >
          {t('settings.senders.verify.submit')}
        </Button>
      )}
    </Stack>
  );
}
