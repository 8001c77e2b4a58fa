import { Button, Group, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import type { VersionRowFragment } from '../../../../gql/templates/graphql.ts';
import { DiscardDialog, RollbackDialog } from './version-dialogs.tsx';

interface VersionTableProps {
  templateId: string;
  versions: readonly VersionRowFragment[];
  published: string | undefined;
  editable: boolean;
  /** The version that is looked at. */
  shown: string | undefined;
  onShow: (id: string) => void;
  onCompare: (id: string) => void;
}

/** What is asked to be confirmed. */
interface Asked {
  what: 'rollback' | 'discard';
  version: VersionRowFragment;
}

/** Every version with who made it and when, newest first. */
export function VersionTable(props: VersionTableProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked>();
  const columns = useColumns(props, setAsked);
  const close = (): void => setAsked(undefined);
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
      <RollbackDialog version={asked?.what === 'rollback' ? asked.version : undefined} onClose={close} />
      <DiscardDialog
        templateId={props.templateId}
        version={asked?.what === 'discard' ? asked.version : undefined}
        onClose={close}
      />
    </section>
  );
}

function useColumns(
  { published, editable, shown, onShow, onCompare }: VersionTableProps,
  onAsk: (asked: Asked) => void,
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
                onClick={() => onAsk({ what: 'rollback', version })}
              >
                {t('templates.detail.rollback')}
              </Button>
            ) : null}
            {editable && version.state === 'DRAFT' && published ? (
              <Button size="compact-sm" variant="default" onClick={() => onAsk({ what: 'discard', version })}>
                {t('templates.detail.discard')}
              </Button>
            ) : null}
          </Group>
        ),
      },
    ],
    [t, published, editable, shown, onShow, onCompare, onAsk],
  );
}
