import { UnstyledButton } from '@mantine/core';
import {
  IconColumns2,
  IconHandClick,
  IconHeading,
  IconLetterT,
  IconLineDashed,
  IconPhoto,
  IconQrcode,
  IconSignature,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { BLOCK_KINDS, type BlockKind } from '../api/blocks.ts';
import classes from './builder.module.css';

const ICONS: Record<BlockKind, TablerIcon> = {
  hero: IconHeading,
  text: IconLetterT,
  button: IconHandClick,
  image: IconPhoto,
  columns: IconColumns2,
  orderTable: IconTable,
  qr: IconQrcode,
  divider: IconLineDashed,
  footer: IconSignature,
};

interface PaletteProps {
  /** Puts the block below the selected one. */
  onInsert: (kind: BlockKind) => void;
  /** Given where there is a canvas to drag into. */
  drag?: { onStart: (kind: BlockKind) => void; onEnd: () => void } | undefined;
}

/** The blocks there are, as buttons: Enter or a click inserts, and on a desk they can be dragged. */
export function Palette({ onInsert, drag }: PaletteProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.palette} aria-label={t('templates.builder.add')}>
      {BLOCK_KINDS.map((kind) => {
        const Icon = ICONS[kind];
        return (
          <UnstyledButton
            key={kind}
            className={classes.paletteItem ?? ''}
            draggable={drag !== undefined}
            onDragStart={() => drag?.onStart(kind)}
            onDragEnd={() => drag?.onEnd()}
            onClick={() => onInsert(kind)}
          >
            <Icon size={20} stroke={1.6} aria-hidden />
            {t(`templates.builder.block.${kind}`)}
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
