import { RichTextEditor as Frame } from '@mantine/tiptap';
import '@mantine/tiptap/styles.layer.css';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fromCanvas } from '../../builder/api/canvas-source.ts';
import { Echo } from '../api/echo.ts';
import { MERGE_TARGET } from './merge-tags.tsx';

interface RichTextEditorProps {
  label: string;
  /** HTML. */
  value: string;
  onChange: (html: string) => void;
  /** Within a panel: fewer buttons and less height. */
  small?: boolean;
}

/** Text with looks, for people who write no HTML. */
export function RichTextEditor({ label, value, onChange, small = false }: RichTextEditorProps) {
  const [echo] = useState(() => new Echo(value));
  const tell = useEffectEvent((html: string) => {
    echo.tell(html);
    onChange(html);
  });
  const editor = useEditor({
    extensions: [StarterKit.configure({ link: { openOnClick: false, autolink: false } })],
    content: value,
    editorProps: { attributes: { 'aria-label': label, role: 'textbox', 'aria-multiline': 'true' } },
    onUpdate: ({ editor: written }) => tell(fromCanvas(written.getHTML())),
  });
  useEffect(() => {
    if (!editor || echo.isOwn(value)) return;
    editor.commands.setContent(value, { emitUpdate: false });
  }, [editor, echo, value]);
  const labels = useLabels();
  return (
    <div {...MERGE_TARGET}>
      <Frame editor={editor} labels={labels} variant="subtle">
        <Frame.Toolbar>
          <Frame.ControlsGroup>
            <Frame.Bold />
            <Frame.Italic />
            <Frame.Underline />
          </Frame.ControlsGroup>
          {small ? null : (
            <Frame.ControlsGroup>
              <Frame.H1 />
              <Frame.H2 />
              <Frame.H3 />
            </Frame.ControlsGroup>
          )}
          <Frame.ControlsGroup>
            <Frame.BulletList />
            <Frame.OrderedList />
          </Frame.ControlsGroup>
          <Frame.ControlsGroup>
            <Frame.Link />
            <Frame.Unlink />
          </Frame.ControlsGroup>
        </Frame.Toolbar>
        <Frame.Content mih={small ? 120 : 420} />
      </Frame>
    </div>
  );
}

/** What the buttons are called. */
function useLabels() {
  const { t } = useTranslation();
  return useMemo(
    () => ({
      boldControlLabel: t('templates.rich.bold'),
      italicControlLabel: t('templates.rich.italic'),
      underlineControlLabel: t('templates.rich.underline'),
      h1ControlLabel: t('templates.rich.h1'),
      h2ControlLabel: t('templates.rich.h2'),
      h3ControlLabel: t('templates.rich.h3'),
      bulletListControlLabel: t('templates.rich.bulletList'),
      orderedListControlLabel: t('templates.rich.orderedList'),
      linkControlLabel: t('templates.rich.link'),
      unlinkControlLabel: t('templates.rich.unlink'),
      linkEditorInputLabel: t('templates.rich.linkAddress'),
      linkEditorInputPlaceholder: 'https://',
      linkEditorExternalLink: t('templates.rich.linkNewTab'),
      linkEditorInternalLink: t('templates.rich.linkSameTab'),
      linkEditorSave: t('templates.rich.linkSave'),
    }),
    [t],
  );
}
