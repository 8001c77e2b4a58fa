import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FailureRowFragment } from '../../../gql/operations/graphql.ts';
import { useIsSuperAdmin, useSession } from '../../../lib/session/use-session.ts';
import { RuleDialog } from '../rules/rule-dialog.tsx';
import { EditDialog } from './edit-dialog.tsx';
import { NoteDialog } from './note-dialog.tsx';
import { useFailureActions } from './use-failure-actions.ts';

type Open = 'edit' | 'resolve' | 'note' | 'rule';

/** Everything a person may do with it; what needs an open one is not there otherwise. */
export function FailureActions({ row }: { row: FailureRowFragment }) {
  const { t } = useTranslation();
  const me = useSession().viewer?.user?.id;
  const superAdmin = useIsSuperAdmin();
  const { busy, retry, assign, resolve, addNote, editAndRetry } = useFailureActions(row.id);
  const [dialog, setDialog] = useState<Open>();
  const close = () => setDialog(undefined);
  const mine = row.owner !== null && row.owner.id === me;
  const open = row.state === 'OPEN';
  return (
    <>
      {me && row.state !== 'RESOLVED' ? (
        <Button variant="default" disabled={busy} onClick={() => void assign(mine ? null : me)}>
          {t(mine ? 'operations.failure.giveUp' : 'operations.failure.take')}
        </Button>
      ) : null}
      <Button variant="default" onClick={() => setDialog('note')}>
        {t('operations.failure.note.open')}
      </Button>
      {superAdmin ? (
        <Button variant="default" onClick={() => setDialog('rule')}>
          {t('operations.rules.make')}
        </Button>
      ) : null}
      {open ? (
        <>
          <Button variant="default" onClick={() => setDialog('resolve')}>
            {t('operations.failure.resolve.open')}
          </Button>
          {row.kind === 'EMAIL' ? (
            <Button variant="default" onClick={() => setDialog('edit')}>
              {t('operations.failure.edit.open')}
            </Button>
          ) : null}
          <Button loading={busy} onClick={() => void retry()}>
            {t('operations.failure.retry')}
          </Button>
        </>
      ) : null}
      <NoteDialog kind="resolve" opened={dialog === 'resolve'} onSave={resolve} onClose={close} />
      <NoteDialog kind="note" opened={dialog === 'note'} onSave={addNote} onClose={close} />
      <EditDialog opened={dialog === 'edit'} address={row.emailLog?.to ?? ''} onSave={editAndRetry} onClose={close} />
      <RuleDialog cause={row} opened={dialog === 'rule'} onClose={close} />
    </>
  );
}
