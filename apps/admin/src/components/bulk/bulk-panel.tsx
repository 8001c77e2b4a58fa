import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BulkProgress } from './bulk-progress.tsx';
import { useBulkOperations } from './use-bulk-operations.ts';

const LATEST = 5;
/** As long as one that ended is worth telling of on another screen, in ms. */
const RECENT_MS = 10 * 60_000;

interface BulkPanelProps {
  /** How the names of its kinds begin. */
  desk: 'leads.' | 'operations.';
}

/** What runs, and what ended a moment ago: it is found again by whoever left the page and came back. */
export function BulkPanel({ desk }: BulkPanelProps) {
  const { t } = useTranslation();
  const { rows } = useBulkOperations(LATEST);
  const [aside, setAside] = useState<readonly string[]>([]);
  const [atFirst, setAtFirst] = useState<ReadonlySet<string>>();
  if (rows && !atFirst) setAtFirst(new Set(rows.map(({ id }) => id)));
  const shown = (rows ?? []).filter(
    ({ id, kind, state, finishedAt }) =>
      kind.startsWith(desk) &&
      (state === 'RUNNING' ||
        (!aside.includes(id) && finishedAt !== null && Date.now() - Date.parse(finishedAt) < RECENT_MS)),
  );
  if (shown.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label={t('operations.bulk.panel')}>
      {shown.map((bulk) => (
        <BulkProgress key={bulk.id} bulk={bulk} begunHere={atFirst?.has(bulk.id) === false}>
          {bulk.state === 'RUNNING' ? null : (
            <Button size="compact-sm" variant="subtle" onClick={() => setAside((before) => [...before, bulk.id])}>
              {t('operations.bulk.putAside')}
            </Button>
          )}
        </BulkProgress>
      ))}
    </Stack>
  );
}
