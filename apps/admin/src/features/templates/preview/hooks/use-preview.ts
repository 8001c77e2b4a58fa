import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import type { TemplatePreviewInput } from '../../../../gql/templates/graphql.ts';
import { TemplatePreviewDocument } from '../../../../gql/templates/graphql.ts';

/** The preview is asked for when typing pauses. Milliseconds. */
const PAUSE_MS = 500;

/** A mail as the server would send it. What was shown before stays until the answer is there. */
export function usePreview(input: TemplatePreviewInput) {
  const [asked] = useDebouncedValue(JSON.stringify(input), PAUSE_MS);
  const variables: { input: TemplatePreviewInput } = { input: JSON.parse(asked) };
  const { data, previousData, error, loading, refetch } = useQuery(TemplatePreviewDocument, {
    variables,
    fetchPolicy: 'no-cache',
  });
  return {
    preview: (data ?? previousData)?.templatePreview ?? undefined,
    loading,
    error,
    refetch: () => void refetch().catch(() => undefined),
  };
}
