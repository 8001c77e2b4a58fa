import { useMutation } from '@apollo/client/react';
import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import { TemplateImportDocument, TemplatesDocument } from '../../../../gql/templates/graphql.ts';

/** Takes a template from a file that an export made. */
export function ImportButton({ accountId }: { accountId: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reset = useRef<() => void>(null);
  const [take, { loading }] = useMutation(TemplateImportDocument, {
    refetchQueries: [TemplatesDocument],
    onError: useProblemNotice(),
  });
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    reset.current?.();
    const { data } = await take({ variables: { input: { content: await file.text(), accountId } } });
    const [refusal] = data?.templateImport.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`templates.userError.${refusal.code}`) });
    const id = data?.templateImport.template?.id;
    if (id) await navigate({ to: '/templates/$id', params: { id } });
  };
  return (
    <FileButton resetRef={reset} accept="application/json,.json" onChange={(file) => void read(file)}>
      {(props) => (
        <Button variant="default" loading={loading} {...props}>
          {t('templates.list.import')}
        </Button>
      )}
    </FileButton>
  );
}
