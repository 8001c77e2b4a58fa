import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { LeadDetailFragment, LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { leadName } from '../api/lead-name.ts';
import { toneOfReach, toneOfStatus } from '../api/lead-tone.ts';
import { useLeadActions } from './use-lead-actions.ts';

interface LeadHeadProps {
  row: LeadRowFragment;
  detail: LeadDetailFragment;
}

/** Who it is, how far it has come, whether it may be written to, and how it is put away or erased. */
export function LeadHead({ row, detail }: LeadHeadProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { update, erase, busy } = useLeadActions(row.id);
  const [erasing, eraseDialog] = useDisclosure(false);
  const name = leadName(row);
  const archived = row.status === 'ARCHIVED';
  const tell = (result: Awaited<ReturnType<typeof update>>, done: string): boolean => {
    if (result.done) notifications.show({ message: done });
    else if (result.refusal) notifications.show({ color: 'red', message: result.refusal });
    return result.done;
  };
  const putAway = async (): Promise<void> => {
    const result = await update({ status: archived ? 'ACTIVE' : 'ARCHIVED' });
    tell(result, t(archived ? 'leads.detail.unarchived' : 'leads.detail.archived', { name }));
  };
  const eraseIt = async (): Promise<void> => {
    if (tell(await erase(), t('leads.detail.erased', { name }))) void navigate({ to: '/leads', replace: true });
  };
  return (
    <>
      <PageHeader
        title={name}
        description={
          <Group component="span" gap="md" mt={4}>
            <ToneDot tone={toneOfStatus(row.status)}>{t(`leads.status.${row.status}`)}</ToneDot>
            <ToneDot tone={toneOfReach(detail.mayBeMailed)}>{t(`leads.reach.${detail.mayBeMailed}`)}</ToneDot>
            <span>{t('leads.detail.score', { score: format.number(row.score) })}</span>
          </Group>
        }
        actions={
          <>
            <Button variant="default" onClick={eraseDialog.open}>
              {t('leads.detail.erase')}
            </Button>
            <Button variant="default" loading={busy} onClick={() => void putAway()}>
              {t(archived ? 'leads.detail.unarchive' : 'leads.detail.archive')}
            </Button>
          </>
        }
      />
      <ConfirmDialog
        opened={erasing}
        title={t('leads.detail.eraseTitle')}
        confirmLabel={t('leads.detail.eraseConfirm')}
        danger
        busy={busy}
        onConfirm={() => void eraseIt()}
        onClose={eraseDialog.close}
      >
        {t('leads.detail.eraseText', { name })}
      </ConfirmDialog>
    </>
  );
}
