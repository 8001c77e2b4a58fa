import { Button, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SortableList } from '../../../../components/sortable-list.tsx';
import type { RouteRowFragment, RoutesQuery } from '../../../../gql/settings/graphql.ts';
import { useRouteChange } from '../hooks/use-route-change.ts';
import classes from './routes.module.css';

type Provider = RoutesQuery['providers'][number];

interface RouteDrawerProps {
  row: RouteRowFragment | undefined;
  providers: readonly Provider[];
  account: string | undefined;
  onClose: () => void;
}

export function RouteDrawer(props: RouteDrawerProps) {
  const { t } = useTranslation();
  const { row, onClose } = props;
  const name = row ? (row.typeKey ?? t(`common.category.${row.category}`)) : '';
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      position="right"
      title={t('settings.routes.editNamed', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {row ? <RouteEditor key={row.id} {...props} row={row} /> : null}
    </Drawer>
  );
}

/** The order, moved by drag, buttons or keys; providers that are not on the route stand below and are added by a click. */
function RouteEditor({ row, providers, account, onClose }: RouteDrawerProps & { row: RouteRowFragment }) {
  const { t } = useTranslation();
  const { set, busy } = useRouteChange(account);
  const [ids, setIds] = useState(() => row.stops.map(({ provider }) => provider.id));
  const chosen = ids.flatMap((id) => providers.find((provider) => provider.id === id) ?? []);
  const others = providers.filter(({ id }) => !ids.includes(id));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('settings.routes.editText')}
      </Text>
      <SortableList
        label={t('settings.routes.order')}
        items={chosen}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        onOrder={setIds}
        render={({ id, name, enabled }) => (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{enabled ? name : `${name} (${t('settings.routes.skipped.DISABLED')})`}</Text>
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              disabled={ids.length === 1}
              aria-label={t('settings.routes.removeNamed', { name })}
              onClick={() => setIds(ids.filter((one) => one !== id))}
            >
              {t('settings.routes.remove')}
            </Button>
          </Group>
        )}
      />
      {others.length === 0 ? null : (
        <section>
          <Title order={3} size="h5" mb={4}>
            {t('settings.routes.others')}
          </Title>
          <div className={classes.available}>
            {others.map(({ id, name }) => (
              <Button key={id} size="xs" variant="default" onClick={() => setIds([...ids, id])}>
                {t('settings.routes.addNamed', { name })}
              </Button>
            ))}
          </div>
        </section>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void set(row, ids).then((done) => done && onClose())}>
          {t('settings.routes.save')}
        </Button>
      </Group>
    </Stack>
  );
}
