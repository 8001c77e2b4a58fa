import { useApolloClient, useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../components/use-problem-notice.ts';
import {
  VariantContentDocument,
  VariantPromoteDocument,
  VariantPublishDocument,
} from '../../../gql/results/graphql.ts';

interface Winner {
  templateId: string;
  versionId: string;
  variant: string;
}

/** Everybody. */
const ALL = 100;

/** Makes the draft of the template the winning variant alone; `publish` then sends it to everybody. Both answer whether it was done. */
export function usePromote({ templateId, versionId, variant }: Winner) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const onError = useProblemNotice();
  const [busy, setBusy] = useState(false);
  const [save] = useMutation(VariantPromoteDocument);
  const [publish] = useMutation(VariantPublishDocument, {
    refetchQueries: ['Template'],
    awaitRefetchQueries: true,
  });
  const refuse = (): false => {
    notifications.show({ color: 'red', message: t('results.variants.refused') });
    return false;
  };

  const writeDraft = async (): Promise<{ id: string; revision: number } | false> => {
    const { data } = await client.query({
      query: VariantContentDocument,
      variables: { versionId, templateId },
      fetchPolicy: 'no-cache',
    });
    const version = data?.templateVersion;
    if (!version) return refuse();
    const input = {
      templateId,
      revision: data.template?.draft?.revision ?? null,
      notes: t('results.variants.note', { variant, number: version.number }),
      variants: [{ name: variant, share: ALL }],
      variables: version.variables.map(({ __typename: _, ...variable }) => variable),
      bodies: version.bodies.filter((body) => body.variant === variant).map(({ __typename: _, ...body }) => body),
    };
    const saved = await save({ variables: { input } });
    return saved.data?.templateDraftSave.version ?? refuse();
  };

  const guarded = async (work: () => Promise<boolean>): Promise<boolean> => {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      onError(error);
      return false;
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    toDraft: () => guarded(async () => (await writeDraft()) !== false),
    toEverybody: () =>
      guarded(async () => {
        const draft = await writeDraft();
        if (!draft) return false;
        const { data } = await publish({ variables: { input: { versionId: draft.id, revision: draft.revision } } });
        if (!data?.templatePublish.template) return refuse();
        notifications.show({ message: t('results.variants.published', { variant }) });
        return true;
      }),
  };
}
