import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FailuresForm } from './failures-form.tsx';
import type { FailuresOrder } from './failures-order.ts';

interface FailuresDialogProps {
  /** What is to be done with which; undefined: closed. */
  order: FailuresOrder | undefined;
  onClose: () => void;
  /** It was begun. */
  onBegun: () => void;
}

/** Shows what it comes to before it is begun. */
export function FailuresDialog({ order, onClose, onBegun }: FailuresDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={order !== undefined}
      onClose={onClose}
      title={order ? t(`operations.bulk.order.title.${order.action}`) : ''}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {order ? (
        <FailuresForm
          order={order}
          onClose={onClose}
          onBegun={() => {
            onBegun();
            onClose();
          }}
        />
      ) : null}
    </Modal>
  );
}
