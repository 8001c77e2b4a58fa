import { useApolloClient, useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  TemplateArchiveDocument,
  TemplateDuplicateDocument,
  TemplateExportDocument,
  TemplateRestoreDocument,
  TemplatesDocument,
} from '../../../../gql/templates/graphql.ts';

/** What can be done with a template in a list or on its own page. */
export function useTemplateActions() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const options = { refetchQueries: [TemplatesDocument], onError };
  const [duplicate, duplicating] = useMutation(TemplateDuplicateDocument, options);
  const [archive, archiving] = useMutation(TemplateArchiveDocument, options);
  const [restore, restoring] = useMutation(TemplateRestoreDocument, options);
  const tell = (message: string): string => notifications.show({ message });
  return {
    busy: duplicating.loading || archiving.loading || restoring.loading,
    duplicate: async (input: { id: string; key: string | null; name: string | null; accountId: string | null }) =>
      (await duplicate({ variables: { input } })).data?.templateDuplicate,
    archive: async ({ id, name }: { id: string; name: string }): Promise<boolean> => {
      const { data } = await archive({ variables: { input: { id } } });
      if (!data?.templateArchive.template) return false;
      tell(t('templates.list.archivedNotice', { name }));
      return true;
    },
    restore: async ({ id, name }: { id: string; name: string }): Promise<void> => {
      const { data } = await restore({ variables: { input: { id } } });
      if (data?.templateRestore.template) tell(t('templates.list.restoredNotice', { name }));
    },
    /** Saves the template as a file of this device. */
    save: async (id: string): Promise<void> => {
      try {
        const { data } = await client.query({
          query: TemplateExportDocument,
          variables: { id },
          fetchPolicy: 'network-only',
        });
        if (data?.templateExport) download(data.templateExport.fileName, data.templateExport.content);
      } catch (error) {
        onError(error);
      }
    },
  };
}

function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
