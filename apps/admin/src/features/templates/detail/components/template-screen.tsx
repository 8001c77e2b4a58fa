import { useQuery } from '@apollo/client/react';
import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { ButtonLink, TextLink } from '../../../../components/links.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  TemplateDocument,
  type TemplateQuery,
  type TemplateRowFragment,
  TemplateRowFragmentDoc,
  type VersionRowFragment,
  VersionRowFragmentDoc,
} from '../../../../gql/templates/graphql.ts';
import { TemplateAccount } from '../../editor/hooks/use-template-account.ts';
import { DuplicateDialog } from '../../list/components/duplicate-dialog.tsx';
import { TemplateOrigin, TemplateState } from '../../list/components/template-state.tsx';
import { useTemplateActions } from '../../list/hooks/use-template-actions.ts';
import { TemplateFacts } from './template-facts.tsx';
import { VersionTable } from './version-table.tsx';
import { VersionView } from './version-view.tsx';

const route = getRouteApi('/shell/templates-desk/templates/$id');

/** What another feature may show of a template below its versions. */
interface TemplateAtHand {
  templateId: string;
  editable: boolean;
  /** The version in use. */
  publishedId: string | undefined;
  /** The version that is looked at. */
  shownId: string | undefined;
  versions: readonly VersionRowFragment[];
}

interface TemplateScreenProps {
  results: (template: TemplateAtHand) => ReactNode;
}

/** One template: what it is, which version is in use, and how it came to be so. */
export function TemplateScreen({ results }: TemplateScreenProps) {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(TemplateDocument, { variables: { id } });
  const again = (): void => void refetch().catch(() => undefined);
  if (data?.template === null)
    return (
      <EmptyState
        title={t('templates.detail.missing')}
        text={t('templates.detail.missingText')}
        action={<ButtonLink to="/templates">{t('templates.list.title')}</ButtonLink>}
      />
    );
  if (!data?.template)
    return error ? <ErrorNotice error={error} onRetry={again} /> : <Skeleton height={240} aria-busy />;
  return <Loaded template={data.template} results={results} />;
}

type Template = NonNullable<TemplateQuery['template']>;

function Loaded({ template, results }: { template: Template } & TemplateScreenProps) {
  const { t } = useTranslation();
  const row = getFragmentData(TemplateRowFragmentDoc, template);
  const versions = template.versions.edges.map(({ node }) => getFragmentData(VersionRowFragmentDoc, node));
  const { version, with: compared } = route.useSearch();
  const navigate = useNavigate();
  const shown =
    versions.find(({ id }) => id === version) ??
    versions.find(({ id }) => id === row.publishedVersion?.id) ??
    versions[0];
  const other = versions.find(({ id }) => id === compared);
  const look = (part: { version?: string | undefined; with?: string | undefined }): void =>
    void navigate({
      to: '/templates/$id',
      params: { id: template.id },
      search: (before) => ({ ...before, ...part }),
      replace: true,
      resetScroll: false,
    });
  return (
    <TemplateAccount value={template.account?.id ?? null}>
      <TextLink to="/templates" size="sm">
        {t('templates.detail.back')}
      </TextLink>
      <PageHeader
        title={row.name}
        description={
          <Group component="span" gap="sm" mt={4}>
            <TemplateState template={row} />
            <TemplateOrigin template={row} />
          </Group>
        }
        actions={<Actions template={row} accountId={template.account?.id ?? null} />}
      />
      <Stack gap="xl">
        <TemplateFacts template={template} row={row} />
        <VersionTable
          templateId={template.id}
          versions={versions}
          published={row.publishedVersion?.id}
          editable={row.editable}
          shown={shown?.id}
          onShow={(id) => look({ version: id, with: undefined })}
          onCompare={(id) => look({ with: id })}
        />
        {results({
          templateId: template.id,
          editable: row.editable,
          publishedId: row.publishedVersion?.id,
          shownId: shown?.id,
          versions,
        })}
        {shown ? (
          <VersionView
            templateId={template.id}
            version={shown}
            other={other}
            fallbackLanguage={template.fallbackLanguage}
            onClose={() => look({ with: undefined })}
          />
        ) : null}
      </Stack>
    </TemplateAccount>
  );
}

function Actions({ template, accountId }: { template: TemplateRowFragment; accountId: string | null }) {
  const { t } = useTranslation();
  const act = useTemplateActions();
  const [copying, setCopying] = useState(false);
  const [asked, setAsked] = useState(false);
  const { id, name, editable, inherited, archivedAt } = template;
  return (
    <>
      <Button variant="default" onClick={() => void act.save(id)}>
        {t('templates.list.export')}
      </Button>
      <Button variant={inherited ? 'filled' : 'default'} onClick={() => setCopying(true)}>
        {t(inherited ? 'templates.list.override' : 'templates.list.duplicate')}
      </Button>
      {editable ? (
        archivedAt ? (
          <Button onClick={() => void act.restore(template)}>{t('templates.list.restore')}</Button>
        ) : (
          <>
            <Button variant="default" onClick={() => setAsked(true)}>
              {t('templates.list.archive')}
            </Button>
            <ButtonLink to="/templates/$id/edit" params={{ id }}>
              {t('templates.list.edit')}
            </ButtonLink>
          </>
        )
      ) : null}
      <DuplicateDialog
        template={copying ? template : undefined}
        accountId={accountId}
        onClose={() => setCopying(false)}
      />
      <ConfirmDialog
        opened={asked}
        title={t('templates.list.archiveTitle', { name })}
        confirmLabel={t('templates.list.archive')}
        busy={act.busy}
        onClose={() => setAsked(false)}
        onConfirm={() => void act.archive(template).then((done) => done && setAsked(false))}
      >
        <Text size="sm">{t('templates.list.archiveText')}</Text>
      </ConfirmDialog>
    </>
  );
}
