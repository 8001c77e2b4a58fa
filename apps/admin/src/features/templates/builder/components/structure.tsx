import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementPath } from '../api/mjml-canvas.ts';
import type { MjmlDocument, MjmlElement } from '../api/mjml-document.ts';
import { excerptOf, kindOf, mainPart, partsOf } from '../api/structure.ts';
import classes from './builder.module.css';

/** What can be done with a block; each takes its number. */
export interface BlockActions {
  move: (index: number, step: 1 | -1) => void;
  duplicate: (index: number) => void;
  remove: (index: number) => void;
}

interface StructureProps {
  document: MjmlDocument;
  selected: ElementPath;
  onSelect: (path: ElementPath) => void;
  actions: BlockActions;
}

/** All blocks from top to bottom, the way to work without a mouse and on a phone. */
export function Structure({ document, selected, onSelect, actions }: StructureProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const focus = (index: number): void => {
    // After the list has been drawn in its new order.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-block="${index}"]`)?.focus());
  };
  const last = document.blocks.length - 1;
  // A block has no name of its own: its place is what it is known by.
  const rows = document.blocks.map((block, index) => ({ key: `block-${index}`, block, index }));
  const move = (index: number, step: 1 | -1): void => {
    const to = index + step;
    if (to < 0 || to > last) return;
    actions.move(index, step);
    focus(to);
  };
  const remove = (index: number): void => {
    actions.remove(index);
    focus(Math.max(0, Math.min(index, last - 1)));
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (step && event.altKey) move(index, step);
    else if (step) focus(Math.max(0, Math.min(last, index + step)));
    else if (event.key === 'Delete') remove(index);
    else return;
    event.preventDefault();
  };
  return (
    <ol className={classes.blocks} ref={list} aria-label={t('templates.builder.structure')}>
      {rows.map(({ key, block, index }) => (
        <li key={key} className={classes.block}>
          <Row
            document={document}
            block={block}
            index={index}
            last={last}
            selected={selected}
            onSelect={onSelect}
            onKey={onKey}
            actions={{ move, remove, duplicate: actions.duplicate }}
          />
        </li>
      ))}
    </ol>
  );
}

interface RowProps extends StructureProps {
  block: MjmlElement;
  index: number;
  last: number;
  onKey: (event: KeyboardEvent, index: number) => void;
}

function Row({ document, block, index, last, selected, onSelect, onKey, actions }: RowProps) {
  const { t } = useTranslation();
  const open = selected[0] === index;
  const parts = partsOf(block, index);
  const [only] = parts.length === 1 ? parts : [];
  const named = only?.element ?? block;
  const name = t('templates.builder.numbered', {
    number: index + 1,
    name: t(`templates.builder.element.${kindOf(named)}`),
  });
  return (
    <>
      <div className={classes.row} data-selected={open}>
        <UnstyledButton
          className={classes.name ?? ''}
          data-block={index}
          aria-current={open}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
          onClick={() => onSelect(mainPart(block, index))}
          onKeyDown={(event) => onKey(event, index)}
        >
          <strong>{name}</strong>
          <span>{excerptOf(document, named)}</span>
        </UnstyledButton>
        {open ? <RowActions name={name} index={index} last={last} actions={actions} /> : null}
      </div>
      {open && parts.length > 1 ? (
        <ul className={classes.parts}>
          {parts.map(({ path, element, depth }) => (
            <li
              key={path.join('.')}
              className={classes.row}
              data-selected={path.join('.') === selected.join('.')}
              style={{ paddingInlineStart: 16 + depth * 16 }}
            >
              <UnstyledButton
                className={classes.name ?? ''}
                aria-current={path.join('.') === selected.join('.')}
                onClick={() => onSelect(path)}
              >
                <strong>{t(`templates.builder.element.${kindOf(element)}`)}</strong>
                <span>{excerptOf(document, element)}</span>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function RowActions({
  name,
  index,
  last,
  actions,
}: {
  name: string;
  index: number;
  last: number;
  actions: BlockActions;
}) {
  const { t } = useTranslation();
  const buttons = [
    { key: 'up', Icon: IconChevronUp, disabled: index === 0, run: () => actions.move(index, -1) },
    { key: 'down', Icon: IconChevronDown, disabled: index === last, run: () => actions.move(index, 1) },
    { key: 'duplicate', Icon: IconCopy, disabled: false, run: () => actions.duplicate(index) },
    { key: 'remove', Icon: IconTrash, disabled: false, run: () => actions.remove(index) },
  ] as const;
  return buttons.map(({ key, Icon, disabled, run }) => (
    <Tooltip key={key} label={t(`templates.builder.action.${key}`)}>
      <ActionIcon
        variant="subtle"
        color="gray"
        disabled={disabled}
        aria-label={t(`templates.builder.action.${key}Named`, { name })}
        onClick={run}
      >
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  ));
}
