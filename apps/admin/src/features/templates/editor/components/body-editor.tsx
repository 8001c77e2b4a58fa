import { Skeleton, Text, Textarea } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementPath, MjmlCanvas } from '../../builder/api/mjml-canvas.ts';
import type { MjmlDocument } from '../../builder/api/mjml-document.ts';
import type { DraftBody } from '../api/draft.ts';
import type { Mode } from '../api/modes.ts';
import { MERGE_TARGET } from './merge-tags.tsx';

const BuilderCanvas = lazy(async () => ({
  default: (await import('../../builder/components/builder-canvas.tsx')).BuilderCanvas,
}));
const RichTextEditor = lazy(async () => ({ default: (await import('./rich-text-editor.tsx')).RichTextEditor }));
const SourceEditor = lazy(async () => ({ default: (await import('./source-editor.tsx')).SourceEditor }));

interface BodyEditorProps {
  body: DraftBody;
  mode: Mode;
  document: MjmlDocument | undefined;
  selected: ElementPath;
  mergeTags: readonly string[];
  onSource: (source: string, what: string) => void;
  onSelect: (path: ElementPath) => void;
  onCanvas: (canvas: MjmlCanvas | undefined) => void;
}

/** The body in the mode that was chosen. Each mode is loaded when it is first used. */
export function BodyEditor({ body, mode, document, selected, mergeTags, ...on }: BodyEditorProps) {
  const { t } = useTranslation();
  const label = t(`templates.mode.${mode}`);
  const tell = (source: string): void => on.onSource(source, `source.${mode}`);
  return (
    <Suspense fallback={<Skeleton height={560} aria-busy />}>
      {mode === 'builder' ? (
        document ? (
          <BuilderCanvas
            document={document}
            selected={selected}
            mergeTags={mergeTags}
            onChange={tell}
            onSelect={on.onSelect}
            onReady={on.onCanvas}
          />
        ) : (
          <Text size="sm">{t('templates.builder.unreadable')}</Text>
        )
      ) : mode === 'rich' ? (
        <RichTextEditor label={label} value={body.source} onChange={tell} />
      ) : mode === 'source' ? (
        <SourceEditor
          label={label}
          value={body.source}
          plain={body.kind === 'TEXT'}
          variables={mergeTags}
          onChange={tell}
        />
      ) : (
        <Textarea
          {...MERGE_TARGET}
          aria-label={label}
          autosize
          minRows={20}
          value={body.source}
          onChange={(event) => tell(event.currentTarget.value)}
        />
      )}
    </Suspense>
  );
}
