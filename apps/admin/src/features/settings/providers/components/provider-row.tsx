import { Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ProviderRowFragment } from '../../../../gql/settings/graphql.ts';
import { useFormat } from '../../../../lib/format/use-format.ts';
import { ProviderActions } from './provider-actions.tsx';
import { ProviderFigures } from './provider-figures.tsx';
import classes from './provider-row.module.css';
import { ProviderStateText } from './provider-state-text.tsx';

/** One provider: how it stands and why, what it did lately, and what can be done. */
export function ProviderRow({ row, onEdit }: { row: ProviderRowFragment; onEdit: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { provider, updatedAt, updatedBy } = row;
  return (
    <div className={classes.row} data-provider={provider.name}>
      <div className={classes.head}>
        <Title order={2} size="h4">
          {provider.name}
        </Title>
        <Text size="sm" c="dimmed">
          {t(`settings.providers.kind.${provider.kind}`)}
          {provider.sandbox ? ` · ${t('settings.providers.sandbox')}` : ''}
        </Text>
        <ProviderStateText row={row} />
      </div>
      <ProviderFigures row={row} />
      <div className={classes.foot}>
        <Text size="xs" c="dimmed">
          {updatedBy
            ? t('settings.providers.changedBy', { name: updatedBy.name, at: format.short(updatedAt) })
            : t('settings.providers.changedByStart', { at: format.short(updatedAt) })}
        </Text>
        <ProviderActions row={row} onEdit={onEdit} />
      </div>
    </div>
  );
}
