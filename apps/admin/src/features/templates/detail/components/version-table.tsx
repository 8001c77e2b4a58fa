import { useMutation } from '@apollo/client/react';
import { Button, Group, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../../components/confirm-dialog.tsx';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  TemplateDocument,
  TemplateRollbackDocument,
  type VersionRowFragment,
} from '../../../../gql/templates/graphql.ts';

interface VersionTableProps {
  versions: readonly VersionRowFragment[];
  published: string | undefined;
  editable: boolean;
  /** The version that is looked at. */
  shown: string | undefined;
  onShow: (id: string) => void;
  onCompare: (id: string) => void;
}

/** Every version with who made it and when, newest first. */
export function VersionTable(props: VersionTableProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<VersionRowFragment>();
  const columns = useColumns(props, setAsked);
  return (
    <section aria-labelledby="versions">
      <Title order={2} id="versions" mb="xs">
        {t('templates.detail.versions')}
      </Title>
      <RecordTable
        label={t('templates.detail.versions')}
        columns={columns}
        rows={props.versions}
        rowKey={({ id }) => id}
      />
      <RollbackDialog version={asked} onClose={() => setAsked(undefined)} />
    </section>
  );
}

function useColumns(
  { published, editable, shown, onShow, onCompare }: VersionTableProps,
  onRollback: (version: VersionRowFragment) => void,
): RecordColumn<VersionRowFragment>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        key: 'number',
        title: t('templates.detail.version'),
        width: 88,
        card: 'title',
        render: ({ number }) => `v${number}`,
      },
      {
        key: 'state',
        title: t('templates.column.state'),
        width: 148,
        card: 'corner',
        render: ({ id, state }) => (
          <ToneDot tone={id === published ? 'good' : state === 'DRAFT' ? 'warn' : 'neutral'}>
            {t(
              id === published
                ? 'templates.detail.inUse'
                : state === 'DRAFT'
                  ? 'templates.state.draft'
                  : 'templates.detail.former',
            )}
          </ToneDot>
        ),
      },
      {
        key: 'notes',
        title: t('templates.detail.notes'),
        card: 'bare',
        render: ({ notes }) => notes ?? '–',
      },
      {
        key: 'who',
        title: t('templates.detail.who'),
        width: 168,
        card: 'line',
        render: ({ publishedBy, createdBy }) => publishedBy ?? createdBy ?? t('templates.detail.program'),
      },
      {
        key: 'when',
        title: t('templates.detail.when'),
        width: 120,
        card: 'line',
        render: ({ publishedAt, updatedAt }) => <DateTimeText at={publishedAt ?? updatedAt} />,
      },
      {
        key: 'actions',
        title: t('templates.column.actions'),
        width: 336,
        align: 'right',
        card: 'action',
        render: (version) => (
          <Group gap={6} justify="flex-end">
            <Button
              size="compact-sm"
              variant="default"
              aria-pressed={version.id === shown}
              aria-label={t('templates.detail.openNamed', { number: version.number })}
              onClick={() => onShow(version.id)}
            >
              {t('templates.detail.open')}
            </Button>
            {version.id !== shown ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('templates.detail.compareNamed', { number: version.number })}
                onClick={() => onCompare(version.id)}
              >
                {t('templates.detail.compare')}
              </Button>
            ) : null}
            {editable && version.state === 'PUBLISHED' && version.id !== published ? (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t('templates.detail.rollbackNamed', { number: version.number })}
                onClick={() => onRollback(version)}
              >
                {t('templates.detail.rollback')}
              </Button>
            ) : null}
          </Group>
        ),
      },
    ],
    [t, published, editable, shown, onShow, onCompare, onRollback],
  );
}

function RollbackDialog({ version, onClose }: { version: VersionRowFragment | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const [rollback, { loading }] = useMutation(TemplateRollbackDocument, {
    refetchQueries: [TemplateDocument],
    onError: useProblemNotice(),
  });
  const number = version?.number ?? 0;
  const confirm = async (): Promise<void> => {
    if (!version) return;
    const { data } = await rollback({ variables: { input: { versionId: version.id } } });
    const [refusal] = data?.templateRollback.userErrors ?? [];
    if (refusal) notifications.show({ color: 'red', message: t(`templates.userError.${refusal.code}`) });
    if (!data?.templateRollback.template) return;
    notifications.show({ message: t('templates.detail.rolledBack', { number }) });
    onClose();
  };
  return (
    <ConfirmDialog
      opened={version !== undefined}
      title={t('templates.detail.rollbackTitle', { number })}
      confirmLabel={t('templates.detail.rollback')}
      busy={loading}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <Text size="sm">{t('templates.detail.rollbackText')}</Text>
    </ConfirmDialog>
  );
}
