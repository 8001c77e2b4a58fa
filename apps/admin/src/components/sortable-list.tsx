import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sortable-list.module.css';

interface SortableListProps<T> {
  /** Names the list for screen readers. */
  label: string;
  items: readonly T[];
  idOf: (item: T) => string;
  /** Names an item in the words of its buttons. */
  nameOf: (item: T) => string;
  render: (item: T) => ReactNode;
  /** All ids in their new order. */
  onOrder: (ids: string[]) => void;
  disabled?: boolean;
}

/** A list whose order a person changes by mouse, by touch, or by the buttons and keys of each item. */
export function SortableList<T>({ label, items, idOf, nameOf, render, onOrder, disabled }: SortableListProps<T>) {
  const ids = items.map(idOf);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const accessibility = useAnnouncements(items, idOf, nameOf);
  const move = (from: number, to: number): void => {
    if (from !== to && from >= 0 && to >= 0 && to < ids.length) onOrder(arrayMove(ids, from, to));
  };
  const drop = ({ active, over }: DragEndEvent): void => {
    if (over) move(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={drop} accessibility={accessibility}>
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={classes.list} aria-label={label}>
          {items.map((item, index) => (
            <SortableItem
              key={idOf(item)}
              id={idOf(item)}
              name={nameOf(item)}
              disabled={disabled ?? false}
              first={index === 0}
              last={index === items.length - 1}
              onStep={(step) => move(index, index + step)}
            >
              {render(item)}
            </SortableItem>
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

interface SortableItemProps {
  id: string;
  name: string;
  disabled: boolean;
  first: boolean;
  last: boolean;
  onStep: (step: 1 | -1) => void;
  children: ReactNode;
}

function SortableItem({ id, name, disabled, first, last, onStep, children }: SortableItemProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    disabled,
  });
  const style = { transform: CSS.Translate.toString(transform), transition };
  return (
    <li ref={setNodeRef} className={classes.item} style={style} data-dragging={isDragging}>
      <div className={classes.handles}>
        <ActionIcon
          ref={setActivatorNodeRef}
          className={classes.grip ?? ''}
          variant="subtle"
          color="gray"
          size="sm"
          disabled={disabled}
          {...attributes}
          {...listeners}
          aria-label={t('settings.sort.grip', { name })}
        >
          <IconGripVertical size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          disabled={disabled || first}
          aria-label={t('settings.sort.up', { name })}
          onClick={() => onStep(-1)}
        >
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          disabled={disabled || last}
          aria-label={t('settings.sort.down', { name })}
          onClick={() => onStep(1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
      </div>
      <div className={classes.content}>{children}</div>
    </li>
  );
}

/** What a screen reader says while an item is moved. */
function useAnnouncements<T>(items: readonly T[], idOf: (item: T) => string, nameOf: (item: T) => string) {
  const { t } = useTranslation();
  const name = (id: unknown): string => {
    const item = items.find((one) => idOf(one) === String(id));
    return item === undefined ? '' : nameOf(item);
  };
  const place = (id: unknown): number => items.findIndex((one) => idOf(one) === String(id)) + 1;
  return {
    screenReaderInstructions: { draggable: t('settings.sort.how') },
    announcements: {
      onDragStart: ({ active }: { active: { id: unknown } }) => t('settings.sort.lifted', { name: name(active.id) }),
      onDragOver: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        over ? t('settings.sort.over', { name: name(active.id), place: place(over.id) }) : undefined,
      onDragEnd: ({ active, over }: { active: { id: unknown }; over: { id: unknown } | null }) =>
        over ? t('settings.sort.dropped', { name: name(active.id), place: place(over.id) }) : undefined,
      onDragCancel: ({ active }: { active: { id: unknown } }) =>
        t('settings.sort.cancelled', { name: name(active.id) }),
    },
  };
}
