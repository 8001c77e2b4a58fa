import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type BlockKind, type BodyLanguage, blockSource } from '../api/blocks.ts';
import type { ElementPath } from '../api/mjml-canvas.ts';
import {
  duplicateBlock,
  insertBlock,
  type MjmlDocument,
  moveBlock,
  parseMjml,
  removeBlock,
} from '../api/mjml-document.ts';
import { elementAt, mainPart } from '../api/structure.ts';
import { ElementFields } from './element-fields.tsx';
import { Palette } from './palette.tsx';
import { type BlockActions, Structure } from './structure.tsx';

interface BlockPanelProps {
  document: MjmlDocument;
  language: BodyLanguage;
  selected: ElementPath;
  onSelect: (path: ElementPath) => void;
  /** Gets the whole text, and what of it was changed. */
  onChange: (source: string, what: string) => void;
  /** Given where there is a canvas to drag into; `onDrop` gets the place of the new block. */
  drag?: { onStart: (onDrop: (place: number) => void) => void; onEnd: () => void } | undefined;
}

/** Blocks to add, blocks there are, and what can be set about the selected one: all by keyboard, and all there is on a phone. */
export function BlockPanel({ document, language, selected, onSelect, onChange, drag }: BlockPanelProps) {
  const { t } = useTranslation();
  const { blocks } = document;
  const actions: BlockActions = {
    move: (index, step) => {
      onChange(moveBlock(document, index, index + step), `move.${index}`);
      onSelect([index + step]);
    },
    duplicate: (index) => {
      onChange(duplicateBlock(document, index), 'duplicate');
      onSelect([index + 1]);
    },
    remove: (index) => {
      onChange(removeBlock(document, index), 'remove');
      onSelect(blocks.length > 1 ? [Math.min(index, blocks.length - 2)] : []);
    },
  };
  const below = selected[0] === undefined ? blocks.length : selected[0] + 1;
  const insert = (kind: BlockKind, at: number): void => {
    const source = insertBlock(document, at, blockSource(kind, language));
    onChange(source, `insert.${at}`);
    const made = parseMjml(source)?.blocks[at];
    onSelect(made ? mainPart(made, at) : [at]);
  };
  const element = elementAt(document, selected);
  return (
    <Stack gap="md">
      <div>
        <Text fw={600} size="sm" mb={6}>
          {t('templates.builder.add')}
        </Text>
        <Palette
          onInsert={(kind) => insert(kind, below)}
          drag={drag && { onStart: (kind) => drag.onStart((place) => insert(kind, place)), onEnd: drag.onEnd }}
        />
      </div>
      <div>
        <Text fw={600} size="sm" mb={6}>
          {t('templates.builder.structure')}
        </Text>
        {blocks.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('templates.builder.empty')}
          </Text>
        ) : (
          <Structure document={document} selected={selected} onSelect={onSelect} actions={actions} />
        )}
      </div>
      {element ? <ElementFields document={document} element={element} onChange={onChange} /> : null}
    </Stack>
  );
}
