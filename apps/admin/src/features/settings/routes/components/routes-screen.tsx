import { Box, Skeleton, Stack } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import type { RouteRowFragment } from '../../../../gql/settings/graphql.ts';
import { useRoutes } from '../hooks/use-routes.ts';
import { AddTypeRoute } from './add-type-route.tsx';
import { RouteDrawer } from './route-drawer.tsx';
import { RouteRow } from './route-row.tsx';
import classes from './routes.module.css';

const route = getRouteApi('/shell/settings/routes');

/** Which providers carry what, in order; for everybody, or as one account has it. */
export function RoutesScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { account } = route.useSearch();
  const { rows, providers, types, missing, error, refetch } = useRoutes(account);
  const [editing, setEditing] = useState<RouteRowFragment>();
  const choose = (id: string | null): void =>
    void navigate({ to: '/settings/routes', search: { account: id ?? undefined }, replace: true });
  return (
    <>
      <PageHeader title={t('settings.routes.title')} description={t('settings.routes.text')} />
      <Stack gap="sm">
        <Box maw={360}>
          <AccountSelect
            label={t('settings.routes.account')}
            value={account ?? null}
            onChange={choose}
            everybody={t('settings.routes.everybody')}
          />
        </Box>
        {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
        {missing ? (
          <EmptyState
            title={t('settings.routes.noAccount')}
            text={t('settings.routes.noAccountText')}
            action={<ButtonLink to="/settings/routes">{t('settings.routes.everybody')}</ButtonLink>}
          />
        ) : rows === undefined ? (
          error ? null : (
            <Loading />
          )
        ) : (
          <>
            <ul className={classes.list} aria-label={t('settings.routes.title')}>
              {rows.map((row) => (
                <RouteRow key={row.id} row={row} account={account} onEdit={() => setEditing(row)} />
              ))}
            </ul>
            <AddTypeRoute rows={rows} types={types} onChoose={setEditing} />
          </>
        )}
      </Stack>
      <RouteDrawer row={editing} providers={providers} account={account} onClose={() => setEditing(undefined)} />
    </>
  );
}

function Loading() {
  return (
    <Stack gap="sm" aria-busy="true">
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={72} />
      ))}
    </Stack>
  );
}
