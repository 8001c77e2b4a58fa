import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { ButtonLink } from '../../../../components/links.tsx';
import { NoMatch } from '../../../../components/no-match.tsx';
import { PageHeader } from '../../../../components/page-header.tsx';
import { PagedList } from '../../../../components/paged-list.tsx';
import { useRowKeys } from '../../../../components/use-row-keys.ts';
import type { TemplateRowFragment } from '../../../../gql/templates/graphql.ts';
import type { TemplatesSearch } from '../api/templates-search.ts';
import { useTemplateActions } from '../hooks/use-template-actions.ts';
import { useTemplates } from '../hooks/use-templates.ts';
import { CreateTemplateDialog } from './create-template-dialog.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { ImportButton } from './import-button.tsx';
import { TemplateFilters } from './template-filters.tsx';
import { TemplateTable } from './template-table.tsx';

const route = getRouteApi('/shell/templates-desk/templates');

/** All content that can be sent by its key: one's own and what is inherited. */
export function TemplatesScreen() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = useNavigate();
  const list = useTemplates(search);
  const act = useTemplateActions();
  const [creating, dialog] = useDisclosure(false);
  const [copied, setCopied] = useState<TemplateRowFragment>();
  const [asked, setAsked] = useState<TemplateRowFragment>();
  const container = useRef<HTMLDivElement>(null);
  useRowKeys(container);
  const change = useCallback(
    (part: Partial<TemplatesSearch>) =>
      void navigate({ to: '/templates', search: (before) => ({ ...before, ...part }), replace: true }),
    [navigate],
  );
  const accountId = search.account ?? null;
  const filtered = search.q !== undefined || search.type !== undefined || search.archived === true;
  return (
    <>
      <PageHeader
        title={t('templates.list.title')}
        description={t('templates.list.text')}
        actions={
          <>
            <ButtonLink to="/templates/images" variant="default">
              {t('templates.images.title')}
            </ButtonLink>
            <ImportButton accountId={accountId} />
            <Button onClick={dialog.open}>{t('templates.list.create')}</Button>
          </>
        }
      />
      <Stack gap="sm">
        <TemplateFilters search={search} types={list.types} onChange={change} />
        {list.missing ? (
          <EmptyState title={t('templates.list.noAccount')} text={t('common.chooseAccount')} />
        ) : (
          <PagedList
            list={list}
            empty={
              <NothingHere
                filtered={filtered}
                onCreate={dialog.open}
                onReset={() => change({ q: undefined, type: undefined, archived: undefined })}
              />
            }
          >
            <div ref={container}>
              <TemplateTable
                rows={list.rows}
                actions={{
                  onDuplicate: setCopied,
                  onArchive: setAsked,
                  onRestore: (template) => void act.restore(template),
                  onSave: ({ id }) => void act.save(id),
                }}
              />
            </div>
          </PagedList>
        )}
      </Stack>
      <CreateTemplateDialog opened={creating} types={list.types} accountId={accountId} onClose={dialog.close} />
      <DuplicateDialog template={copied} accountId={accountId} onClose={() => setCopied(undefined)} />
      <ConfirmDialog
        opened={asked !== undefined}
        title={t('templates.list.archiveTitle', { name: asked?.name ?? '' })}
        confirmLabel={t('templates.list.archive')}
        busy={act.busy}
        onClose={() => setAsked(undefined)}
        onConfirm={() => {
          if (asked) void act.archive(asked).then((done) => done && setAsked(undefined));
        }}
      >
        <Text size="sm">{t('templates.list.archiveText')}</Text>
      </ConfirmDialog>
    </>
  );
}

function NothingHere({
  filtered,
  onCreate,
  onReset,
}: {
  filtered: boolean;
  onCreate: () => void;
  onReset: () => void;
}) {
  const { t } = useTranslation();
  if (filtered)
    return <NoMatch title={t('templates.list.noMatch')} text={t('templates.list.noMatchText')} onReset={onReset} />;
  return (
    <EmptyState
      title={t('templates.list.empty')}
      text={t('templates.list.emptyText')}
      action={<Button onClick={onCreate}>{t('templates.list.create')}</Button>}
    />
  );
}
