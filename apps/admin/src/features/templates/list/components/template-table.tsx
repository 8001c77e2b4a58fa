import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconCopy, IconDots, IconDownload, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import { TextLink } from '../../../../components/links.tsx';
import type { RecordColumn } from '../../../../components/record-column.ts';
import { RecordTable } from '../../../../components/record-table.tsx';
import { ROW_LINK } from '../../../../components/use-row-keys.ts';
import type { TemplateRowFragment } from '../../../../gql/templates/graphql.ts';
import { TemplateOrigin, TemplateState } from './template-state.tsx';

export interface TemplateActions {
  onDuplicate: (template: TemplateRowFragment) => void;
  onArchive: (template: TemplateRowFragment) => void;
  onRestore: (template: TemplateRowFragment) => void;
  onSave: (template: TemplateRowFragment) => void;
}

export function TemplateTable({
  rows,
  actions,
}: {
  rows: readonly TemplateRowFragment[] | undefined;
  actions: TemplateActions;
}) {
  const { t } = useTranslation();
  const columns = useMemo(
    (): RecordColumn<TemplateRowFragment>[] => [
      {
        key: 'name',
        title: t('templates.column.name'),
        card: 'title',
        render: ({ id, name, key }) => (
          <>
            <TextLink to="/templates/$id" params={{ id }} size="sm" {...ROW_LINK}>
              {name}
            </TextLink>
            <Text size="xs" c="dimmed" ff="monospace">
              {key}
            </Text>
          </>
        ),
      },
      { key: 'type', title: t('templates.column.type'), width: 168, card: 'line', render: ({ type }) => type.key },
      {
        key: 'origin',
        title: t('templates.column.origin'),
        width: 160,
        card: 'bare',
        render: (row) => <TemplateOrigin template={row} />,
      },
      {
        key: 'state',
        title: t('templates.column.state'),
        width: 208,
        card: 'bare',
        render: (row) => <TemplateState template={row} />,
      },
      {
        key: 'updated',
        title: t('templates.column.updated'),
        width: 120,
        card: 'line',
        render: ({ updatedAt }) => <DateTimeText at={updatedAt} />,
      },
      {
        key: 'actions',
        title: t('templates.column.actions'),
        width: 88,
        align: 'right',
        card: 'corner',
        render: (row) => <RowMenu template={row} actions={actions} />,
      },
    ],
    [t, actions],
  );
  return <RecordTable label={t('templates.list.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function RowMenu({ template, actions }: { template: TemplateRowFragment; actions: TemplateActions }) {
  const { t } = useTranslation();
  const { id, name, editable, inherited, archivedAt } = template;
  return (
    <Group gap={0} justify="flex-end">
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('templates.list.more', { name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {editable && !archivedAt ? (
            <Menu.Item
              leftSection={<IconPencil size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/templates/$id/edit" params={{ id }} {...props} />}
            >
              {t('templates.list.edit')}
            </Menu.Item>
          ) : null}
          <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={() => actions.onDuplicate(template)}>
            {t(inherited ? 'templates.list.override' : 'templates.list.duplicate')}
          </Menu.Item>
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={() => actions.onSave(template)}>
            {t('templates.list.export')}
          </Menu.Item>
          {editable && !archivedAt ? (
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={() => actions.onArchive(template)}>
              {t('templates.list.archive')}
            </Menu.Item>
          ) : null}
          {editable && archivedAt ? (
            <Menu.Item
              leftSection={<IconArchiveOff size={16} aria-hidden />}
              onClick={() => actions.onRestore(template)}
            >
              {t('templates.list.restore')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
