import { useMutation } from '@apollo/client/react';
import { Modal, Radio, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DialogButtons } from '../../../components/dialog-buttons.tsx';
import {
  LeadDocument,
  type LeadRowFragment,
  LeadsMergeDocument,
  LeadTimelineDocument,
} from '../../../gql/leads/graphql.ts';
import { formatPhone } from '../../../lib/format/phone.ts';
import { leadName } from '../api/lead-name.ts';
import type { LeadFieldOption } from '../api/use-lead-options.ts';
import { Refusal } from '../components/refusal.tsx';
import { MergePreview } from './merge-preview.tsx';

interface MergeDialogProps {
  fields: readonly LeadFieldOption[];
  /** The lead that is looked at. */
  one: LeadRowFragment;
  /** undefined: closed. */
  other: LeadRowFragment | undefined;
  onClose: () => void;
}

/** Which one stays, what it gets from the other, then both are one. */
export function MergeDialog({ fields, one, other, onClose }: MergeDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={other !== undefined}
      onClose={onClose}
      size="lg"
      title={t('leads.merge.dialog')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {other ? <MergeForm fields={fields} one={one} other={other} onClose={onClose} /> : null}
    </Modal>
  );
}

function MergeForm({ fields, one, other, onClose }: MergeDialogProps & { other: LeadRowFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [keepId, setKeepId] = useState(one.id);
  const [merge, { loading, error, data }] = useMutation(LeadsMergeDocument, {
    refetchQueries: [LeadDocument, LeadTimelineDocument],
  });
  const mergeIds = [keepId === one.id ? other.id : one.id];
  const submit = async (): Promise<void> => {
    // What goes wrong stays in the dialog, as `error`.
    const answer = await merge({ variables: { input: { keepId, mergeIds } } }).catch(() => undefined);
    if (!answer?.data?.leadsMerge.lead) return;
    notifications.show({ message: t('leads.merge.done') });
    onClose();
    if (keepId !== one.id) void navigate({ to: '/leads/$id', params: { id: keepId }, replace: true });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <Radio.Group
          label={t('leads.merge.keep')}
          description={t('leads.merge.keepHint')}
          value={keepId}
          onChange={setKeepId}
        >
          <Stack gap="xs" mt="xs">
            {[one, other].map((lead) => (
              <Radio
                key={lead.id}
                value={lead.id}
                label={leadName(lead)}
                description={[lead.email, lead.whatsapp && formatPhone(lead.whatsapp)].filter(Boolean).join(' · ')}
              />
            ))}
          </Stack>
        </Radio.Group>
        <MergePreview fields={fields} keepId={keepId} mergeIds={mergeIds} />
        <Refusal error={error} payload={data?.leadsMerge} />
        <DialogButtons confirmLabel={t('leads.merge.submit')} busy={loading} onCancel={onClose} />
      </Stack>
    </form>
  );
}
