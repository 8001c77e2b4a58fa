import { useQuery } from '@apollo/client/react';
import { Modal, Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { LeadsSelectedDocument } from '../../../gql/leads/graphql.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import type { BulkOrder } from './bulk-order.ts';
import { LeadsChangeForm } from './leads-change-form.tsx';
import { LeadsDeleteForm } from './leads-delete-form.tsx';

interface BulkDialogsProps {
  /** undefined: closed. */
  order: BulkOrder | undefined;
  options: ReturnType<typeof useLeadOptions>;
  onClose: () => void;
  /** It was begun. */
  onBegun: () => void;
}

/** Says how many it is about before it is begun. */
export function BulkDialogs({ order, options, onClose, onBegun }: BulkDialogsProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={order !== undefined}
      onClose={onClose}
      title={order ? t(order.action === 'CHANGE' ? 'leads.bulk.change.title' : 'leads.bulk.delete.title') : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {order ? <Counted order={order} options={options} onClose={onClose} onBegun={onBegun} /> : null}
    </Modal>
  );
}

function Counted({ order, ...rest }: Omit<BulkDialogsProps, 'order'> & { order: BulkOrder }) {
  const { data, error } = useQuery(LeadsSelectedDocument, {
    variables: { selection: order.selection },
    fetchPolicy: 'network-only',
  });
  if (error) return <ErrorNotice error={error} />;
  if (!data) return <Skeleton height={180} aria-busy="true" />;
  const Form = order.action === 'CHANGE' ? LeadsChangeForm : LeadsDeleteForm;
  return <Form {...rest} selection={order.selection} count={data.leadsSelected} />;
}
