import { useDraggable } from '@dnd-kit/core';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon, Group, Menu, Text } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import type { LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { leadName } from '../api/lead-name.ts';
import type { LeadStageOption } from '../api/use-lead-options.ts';
import { TagList } from '../components/tag-list.tsx';
import classes from './board.module.css';

interface BoardCardProps {
  lead: LeadRowFragment;
  /** Where it can go. */
  stages: readonly LeadStageOption[];
  onMove: (stageId: string) => void;
}

const SHOWN_TAGS = 3;

export function BoardCard({ lead, stages, onMove }: BoardCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { setNodeRef, listeners, transform, isDragging } = useDraggable({
    id: lead.id,
    data: { stageId: lead.stage.id },
  });
  const name = leadName(lead);
  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      style={{ transform: CSS.Translate.toString(transform) }}
      data-dragging={isDragging}
      {...listeners}
    >
      <Group justify="space-between" wrap="nowrap" gap={4} align="flex-start">
        <TextLink
          to="/leads/$id"
          params={{ id: lead.id }}
          size="sm"
          fw={500}
          draggable={false}
          className={classes.name}
        >
          {name}
        </TextLink>
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('leads.board.move', { name })}>
              <IconArrowsExchange size={16} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('leads.board.moveTo')}</Menu.Label>
            {stages.map((stage) => (
              <Menu.Item key={stage.id} onClick={() => onMove(stage.id)}>
                {stage.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      {lead.tags.length > 0 ? <TagList tags={lead.tags} most={SHOWN_TAGS} /> : null}
      <Text size="xs" c="dimmed">
        {t('leads.board.score', { score: format.number(lead.score) })} · <DateTimeText at={lead.lastActivityAt} />
      </Text>
    </li>
  );
}
