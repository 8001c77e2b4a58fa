import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RouteRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { useRouteChange } from '../hooks/use-route-change.ts';
import { useRouteSentence } from '../hooks/use-route-sentence.ts';
import classes from './routes.module.css';

interface RouteRowProps {
  row: RouteRowFragment;
  account: string | undefined;
  onEdit: () => void;
}

/** A category or type: its providers in order, where the order comes from, and what would happen to a mail now. */
export function RouteRow({ row, account, onEdit }: RouteRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = useRouteSentence(row);
  const { reset, busy } = useRouteChange(account);
  const name = row.typeKey ?? t(`common.category.${row.category}`);
  return (
    <li className={classes.row} data-route={row.typeKey ?? row.category}>
      <div className={row.typeKey ? classes.type : undefined}>
        <Text fw={600} size="sm">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {t(`settings.routes.rule.${row.rule}`)}
        </Text>
      </div>
      <div>
        <ol className={classes.chips} aria-label={t('settings.routes.orderOf', { name })}>
          {row.stops.map(({ provider, skipped }, index) => (
            <li key={provider.id} className={classes.chip} data-skipped={skipped !== null}>
              {index + 1}. {provider.name}
              {skipped === null ? '' : ` · ${t(`settings.routes.skipped.${skipped}`)}`}
            </li>
          ))}
        </ol>
        <Text size="sm">{sentence}</Text>
        {row.own && row.updatedAt ? (
          <Text size="xs" c="dimmed">
            {t('settings.routes.changedBy', { name: row.updatedBy?.name ?? '–', at: format.short(row.updatedAt) })}
          </Text>
        ) : null}
      </div>
      <Group gap={6}>
        {row.own ? (
          <Button size="xs" variant="subtle" loading={busy} onClick={() => void reset(row)}>
            {t('settings.routes.reset')}
          </Button>
        ) : null}
        <Button size="xs" variant="default" onClick={onEdit} aria-label={t('settings.routes.editNamed', { name })}>
          {t('settings.routes.edit')}
        </Button>
      </Group>
    </li>
  );
}
