import { useDroppable } from '@dnd-kit/core';
import { Button, Skeleton, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { toneOfStage } from '../api/lead-tone.ts';
import type { LeadsSearch } from '../api/leads-search.ts';
import { useCountText } from '../api/use-count-text.ts';
import type { LeadStageOption } from '../api/use-lead-options.ts';
import { useLeads } from '../list/use-leads.ts';
import classes from './board.module.css';
import { BoardCard } from './board-card.tsx';

interface BoardColumnProps {
  stage: LeadStageOption;
  stages: readonly LeadStageOption[];
  search: LeadsSearch;
  onMove: (id: string, stageId: string) => void;
}

const CARDS = 20;

/** One stage: how many leads, the first of them, and more on demand. */
export function BoardColumn({ stage, stages, search, onMove }: BoardColumnProps) {
  const { t } = useTranslation();
  const countText = useCountText();
  const { setNodeRef, isOver } = useDroppable({ id: stage.id });
  const ofStage = useMemo(() => ({ ...search, stage: stage.id }), [search, stage.id]);
  const { rows, total, error, hasNextPage, loadingMore, more, refetch } = useLeads(ofStage, {
    first: CARDS,
    skip: false,
  });
  const heading = `stage-${stage.id}`;
  return (
    <section ref={setNodeRef} className={classes.column} data-over={isOver} aria-labelledby={heading}>
      <div className={classes.head}>
        <Title order={2} size="h5" id={heading}>
          <ToneDot tone={toneOfStage(stage.kind)}>{stage.name}</ToneDot>
        </Title>
        <Text size="sm" c="dimmed" aria-live="polite" data-count={total}>
          {total === undefined ? '' : countText(total)}
        </Text>
      </div>
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      <ul className={classes.cards}>
        {rows === undefined && !error
          ? [1, 2, 3].map((slot) => <Skeleton key={slot} component="li" height={72} aria-busy="true" />)
          : rows?.map((lead) => (
              <BoardCard
                key={lead.id}
                lead={lead}
                stages={stages.filter(({ id }) => id !== stage.id)}
                onMove={(stageId) => onMove(lead.id, stageId)}
              />
            ))}
      </ul>
      {rows?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('leads.board.empty')}
        </Text>
      ) : null}
      {hasNextPage ? (
        <Button variant="subtle" size="compact-sm" loading={loadingMore} onClick={more}>
          {t('common.pager.more')}
        </Button>
      ) : null}
    </section>
  );
}
