import { useApolloClient, useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  RecipientDocument,
  RecipientEraseDocument,
  RecipientExportDocument,
  RecipientHistoryDocument,
} from '../../../gql/recipients/graphql.ts';
import type { Recipient } from './use-recipient.ts';

/** Everything that is kept of a person: as a file, or gone. */
export function usePersonalData(recipient: Recipient) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const [exporting, setExporting] = useState(false);
  const [erase, erasing] = useMutation(RecipientEraseDocument, {
    refetchQueries: [RecipientDocument, RecipientHistoryDocument],
    onError,
  });
  return {
    exporting,
    erasing: erasing.loading,
    /** Saves everything as a JSON file of this device. */
    save: async (): Promise<void> => {
      setExporting(true);
      try {
        const { data } = await client.query({
          query: RecipientExportDocument,
          variables: { recipient },
          fetchPolicy: 'no-cache',
        });
        if (data?.recipientExport) download(`${recipient.address}.json`, data.recipientExport);
      } catch (error) {
        onError(error);
      } finally {
        setExporting(false);
      }
    },
    /** Answers whether it was done. `confirm`: the address as the person typed it. */
    erase: async (confirm: string): Promise<boolean> => {
      const { data } = await erase({ variables: { input: { ...recipient, confirm } } });
      const [refusal] = data?.recipientErase.userErrors ?? [];
      if (refusal) notifications.show({ color: 'red', message: t(`recipients.eraseError.${refusal.code}`) });
      if (data?.recipientErase.erased !== true) return false;
      notifications.show({ message: t('recipients.erased', { address: recipient.address }) });
      return true;
    },
  };
}

function download(name: string, content: object): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
