import { useMutation } from '@apollo/client/react';
import { Alert, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink } from '../../../components/links.tsx';
import { SessionCreateFromLinkDocument } from '../../../gql/graphql.ts';
import { useEnter } from '../hooks/use-enter.ts';

const route = getRouteApi('/public/sign-in/link');

/** The one-time link printed at the first start. */
export function LinkScreen() {
  const { t } = useTranslation();
  const { token } = route.useSearch();
  const enter = useEnter();
  const [create, { error, data }] = useMutation(SessionCreateFromLinkDocument);
  const started = useRef(false);
  useEffect(() => {
    // The link works once: a second effect run (React's strict mode) must not burn it.
    if (started.current || token === undefined) return;
    started.current = true;
    create({ variables: { input: { token } } }).then(
      (result) => (result.data?.sessionCreateFromLink.viewer ? enter(undefined) : undefined),
      () => undefined,
    );
  }, [create, enter, token]);
  const refusal = data?.sessionCreateFromLink.userErrors[0];
  const stopped = token === undefined || error !== undefined || refusal !== undefined;
  return (
    <Stack gap="md">
      <Title order={1}>{t('auth.link.title')}</Title>
      {token === undefined ? <Text>{t('auth.noToken')}</Text> : null}
      {error ? <ErrorNotice error={error} /> : null}
      {refusal ? (
        <Alert color="red" role="alert" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(`auth.userError.${refusal.code}`)}
        </Alert>
      ) : null}
      {stopped ? (
        <ButtonLink to="/sign-in" variant="default">
          {t('auth.link.again')}
        </ButtonLink>
      ) : (
        <Group gap="xs" role="status">
          <Loader size="sm" />
          <Text>{t('auth.link.working')}</Text>
        </Group>
      )}
    </Stack>
  );
}
