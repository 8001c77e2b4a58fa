import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  TemplateDraftDocument,
  TemplateRowFragmentDoc,
  VersionContentFragmentDoc,
} from '../../../../gql/templates/graphql.ts';
import { contentOf } from '../hooks/use-draft.ts';
import { useEditSearch } from '../hooks/use-edit-search.ts';
import { TemplateAccount } from '../hooks/use-template-account.ts';
import { Editor } from './editor.tsx';

/** The draft of a template, or a new one that begins as what is published. */
export function EditorScreen() {
  const { t } = useTranslation();
  const { id } = useEditSearch();
  // Never from the cache: a draft that somebody else saved must not be written over unseen.
  const { data, error, refetch } = useQuery(TemplateDraftDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const template = data?.template;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch().catch(() => undefined)} />;
  if (template === undefined) return <Skeleton height={480} aria-busy />;
  const row = template && getFragmentData(TemplateRowFragmentDoc, template);
  if (!template || !row?.editable)
    return (
      <EmptyState
        title={t(template ? 'templates.editor.notYours' : 'templates.detail.missing')}
        text={t(template ? 'templates.editor.notYoursText' : 'templates.detail.missingText')}
        action={
          template ? (
            <ButtonLink to="/templates/$id" params={{ id }}>
              {t('templates.editor.overview')}
            </ButtonLink>
          ) : (
            <ButtonLink to="/templates">{t('templates.list.title')}</ButtonLink>
          )
        }
      />
    );
  const draft = getFragmentData(VersionContentFragmentDoc, template.draft);
  const published = getFragmentData(VersionContentFragmentDoc, template.publishedVersion);
  const from = draft ?? published;
  return (
    <TemplateAccount value={template.account?.id ?? null}>
      <Editor
        key={id}
        templateId={id}
        name={row.name}
        fallbackLanguage={template.fallbackLanguage}
        content={from ? contentOf(from) : { variables: [], variants: [{ name: 'A', share: 100 }], bodies: [] }}
        publishedId={published?.id}
        stored={draft ? { versionId: draft.id, revision: draft.revision } : undefined}
      />
    </TemplateAccount>
  );
}
