import { Button } from '@mantine/core';
import { useState } from 'react';
import { saveCsv } from '../lib/save-file.ts';
import { useProblemNotice } from './use-problem-notice.ts';

interface CsvButtonProps {
  label: string;
  /** Name of the file, without day and ending. */
  fileName: string;
  /** Reads the CSV; undefined: there is none. */
  load: () => Promise<string | undefined>;
}

/** Saves what a list shows as a file of this device. */
export function CsvButton({ label, fileName, load }: CsvButtonProps) {
  const onError = useProblemNotice();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const csv = await load();
      if (csv !== undefined) saveCsv(fileName, csv);
    } catch (error) {
      onError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void save()}>
      {label}
    </Button>
  );
}
