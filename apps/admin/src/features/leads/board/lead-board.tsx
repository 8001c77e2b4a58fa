import { DndContext, type DragEndEvent, MouseSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SegmentedControl, Skeleton, Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { LeadViewProps } from '../list/lead-view.ts';
import classes from './board.module.css';
import { BoardColumn } from './board-column.tsx';
import { useBoard } from './use-board.ts';

/** As long as a finger rests on a card before it is lifted, so that the board can still be scrolled, ms. */
const LIFT_MS = 200;

/** Below this width one column is shown at a time. */
const NARROW = '(max-width: 48em)';

/** The leads by stage; a card is moved by mouse, by touch, or by the menu on it. */
export function LeadBoard({ search, ownerId, options, onChange }: LeadViewProps) {
  const { t } = useTranslation();
  const narrow = useMediaQuery(NARROW, globalThis.matchMedia(NARROW).matches, { getInitialValueInEffect: false });
  const { move } = useBoard(ownerId);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: LIFT_MS, tolerance: 8 } }),
  );
  const { stages } = options;
  const drop = ({ active, over }: DragEndEvent): void => {
    const from: unknown = active.data.current?.stageId;
    if (over && over.id !== from) void move(String(active.id), String(over.id));
  };
  if (stages.length === 0) return <Skeleton height={320} aria-busy="true" />;
  const chosen = stages.find(({ id }) => id === search.column) ?? stages[0];
  const shown = narrow ? stages.filter((stage) => stage === chosen) : stages;
  return (
    <Stack gap="sm">
      {narrow && chosen ? (
        <div className={classes.switcher}>
          <SegmentedControl
            size="xs"
            aria-label={t('leads.board.column')}
            value={chosen.id}
            onChange={(column) => onChange({ column })}
            data={stages.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      ) : null}
      <DndContext sensors={sensors} onDragEnd={drop} accessibility={{ screenReaderInstructions: { draggable: '' } }}>
        <section className={classes.board} aria-label={t('leads.board.label')} data-narrow={narrow}>
          {shown.map((stage) => (
            <BoardColumn
              key={stage.id}
              stage={stage}
              stages={stages}
              search={search}
              onMove={(id, stageId) => void move(id, stageId)}
            />
          ))}
        </section>
      </DndContext>
    </Stack>
  );
}
