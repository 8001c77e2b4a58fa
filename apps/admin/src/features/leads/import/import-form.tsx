import { useMutation } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  LeadImportCheckDocument,
  type LeadImportCheckMutation,
  LeadImportDeleteDocument,
  type LeadImportQuery,
  LeadImportStartDocument,
} from '../../../gql/leads/graphql.ts';
import { BulkOperationsDocument } from '../../../gql/operations/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { useLeadOptions } from '../api/use-lead-options.ts';
import { Refusal } from '../components/refusal.tsx';
import { ColumnMap } from './column-map.tsx';
import { ImportCheck } from './import-check.tsx';
import { ImportOptions } from './import-options.tsx';
import { type ImportValues, isComplete, toImportInput, valuesOf } from './import-values.ts';

interface ImportFormProps {
  found: NonNullable<LeadImportQuery['leadImport']>;
  onStarted: () => void;
}

type Check = NonNullable<LeadImportCheckMutation['leadImportCheck']['check']>;

/** What each column means and what becomes of known people; first looked through, then begun. */
export function ImportForm({ found, onStarted }: ImportFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const options = useLeadOptions(found.account.id);
  const [values, setValues] = useState(() => valuesOf(found));
  // A look through is worth nothing once something else is chosen.
  const [checked, setChecked] = useState<{ of: ImportValues; check: Check }>();
  const { run, busy, payload } = useImportSteps();
  const input = toImportInput(found.id, values);
  const fresh = checked?.of === values ? checked.check : undefined;
  const taken = fresh ? fresh.create + fresh.update : 0;
  const look = async (): Promise<void> => {
    const check = await run.check(input);
    if (check) setChecked({ of: values, check });
  };
  const begin = async (): Promise<void> => {
    if (await run.start(input)) onStarted();
  };
  const discard = async (): Promise<void> => {
    if (await run.discard(found.id))
      void navigate({ to: '/leads/import', search: superAdmin ? { account: found.account.id } : {}, replace: true });
  };
  return (
    <Stack gap="lg">
      <ColumnMap
        header={found.header}
        sample={found.sample}
        columns={values.columns}
        fields={options.fields}
        onChange={(columns) => setValues({ ...values, columns })}
      />
      <ImportOptions values={values} options={options} onChange={setValues} />
      {fresh ? <ImportCheck check={fresh} /> : null}
      <Refusal payload={payload} />
      {isComplete(values) ? null : (
        <Text size="sm" role="status">
          {t('leads.import.incomplete')}
        </Text>
      )}
      <Group gap="xs">
        <Button variant="subtle" color="gray" loading={busy === 'discard'} onClick={() => void discard()}>
          {t('leads.import.discard')}
        </Button>
        <Button
          variant={fresh ? 'default' : 'filled'}
          disabled={!isComplete(values)}
          loading={busy === 'check'}
          onClick={() => void look()}
        >
          {t('leads.import.check')}
        </Button>
        {fresh ? (
          <Button disabled={taken === 0} loading={busy === 'start'} onClick={() => void begin()}>
            {t('leads.import.start', { count: taken, shown: format.number(taken) })}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

function useImportSteps() {
  const onError = useProblemNotice();
  const [check, checking] = useMutation(LeadImportCheckDocument, { onError });
  const [start, starting] = useMutation(LeadImportStartDocument, { onError, refetchQueries: [BulkOperationsDocument] });
  const [discard, discarding] = useMutation(LeadImportDeleteDocument, { onError });
  const payloads = [checking.data?.leadImportCheck, starting.data?.leadImportStart, discarding.data?.leadImportDelete];
  return {
    busy: checking.loading
      ? ('check' as const)
      : starting.loading
        ? ('start' as const)
        : discarding.loading
          ? ('discard' as const)
          : undefined,
    /** The latest refusal. */
    payload: payloads.findLast((one) => one !== undefined && one.userErrors.length > 0),
    run: {
      check: async (input: ReturnType<typeof toImportInput>) =>
        (await check({ variables: { input } })).data?.leadImportCheck.check ?? undefined,
      start: async (input: ReturnType<typeof toImportInput>) =>
        (await start({ variables: { input } })).data?.leadImportStart.import != null,
      discard: async (id: string) =>
        (await discard({ variables: { input: { id } } })).data?.leadImportDelete.importId != null,
    },
  };
}
