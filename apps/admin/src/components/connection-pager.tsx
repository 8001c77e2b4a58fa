import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format/use-format.ts';

interface ConnectionPagerProps {
  shown: number;
  /** Absent where counting everything was not asked for. */
  total?: number | undefined;
  hasNextPage: boolean;
  busy: boolean;
  onMore: () => void;
}

/** Keyset paging: more rows are put below, nothing that is read moves. */
export function ConnectionPager({ shown, total, hasNextPage, busy, onMore }: ConnectionPagerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Group justify="space-between" mt="sm" mih={36}>
      <Text size="sm" c="dimmed" aria-live="polite">
        {total === undefined
          ? t('common.pager.shown', { count: shown, shown: format.number(shown) })
          : t('common.pager.shownOf', { shown: format.number(shown), total: format.number(Math.max(total, shown)) })}
      </Text>
      {hasNextPage ? (
        <Button variant="default" size="sm" loading={busy} onClick={onMore}>
          {t('common.pager.more')}
        </Button>
      ) : null}
    </Group>
  );
}
