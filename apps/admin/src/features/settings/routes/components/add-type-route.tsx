import { Box, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RouteRowFragment, RoutesQuery } from '../../../../gql/settings/graphql.ts';

interface AddTypeRouteProps {
  rows: readonly RouteRowFragment[];
  types: RoutesQuery['emailTypes'];
  onChoose: (row: RouteRowFragment) => void;
}

/** A type without a route of its own begins with that of its category. */
export function AddTypeRoute({ rows, types, onChoose }: AddTypeRouteProps) {
  const { t } = useTranslation();
  const free = types.filter(({ key }) => !rows.some(({ typeKey }) => typeKey === key));
  const choose = (key: string | null): void => {
    const type = free.find((one) => one.key === key);
    const category = rows.find((row) => row.typeKey === null && row.category === type?.category);
    if (type && category) onChoose({ ...category, id: `new:${type.key}`, typeKey: type.key, own: false });
  };
  return (
    <Box maw={360}>
      <Select
        label={t('settings.routes.addType')}
        description={t('settings.routes.addTypeHint')}
        placeholder={t('settings.routes.chooseType')}
        data={free.map(({ key }) => key)}
        value={null}
        onChange={choose}
        searchable
        nothingFoundMessage={t('common.nothingFound')}
      />
    </Box>
  );
}
