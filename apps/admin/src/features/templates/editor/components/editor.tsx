import { Stack } from '@mantine/core';
import { useDisclosure, useHotkeys, useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { ElementPath, MjmlCanvas } from '../../builder/api/mjml-canvas.ts';
import { parseMjml } from '../../builder/api/mjml-document.ts';
import { fits, modeOf } from '../api/convert.ts';
import { bodyOf, type DraftBody, type DraftContent, type Language, withBody } from '../api/draft.ts';
import { SYSTEM_VARIABLES } from '../api/used-variables.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useEditSearch } from '../hooks/use-edit-search.ts';
import { BodyBar } from './body-bar.tsx';
import classes from './editor.module.css';
import { EditorHeader } from './editor-header.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { MergeTagMenu, useMergeTarget } from './merge-tags.tsx';
import { ModeDialog, useModeChange } from './mode-dialog.tsx';
import { NewBody } from './new-body.tsx';
import { SaveNotices } from './notices.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { SubjectFields } from './subject-fields.tsx';
import { TestSendDialog } from './test-send-dialog.tsx';
import { WorkDesk } from './work-desk.tsx';

interface EditorProps {
  templateId: string;
  name: string;
  fallbackLanguage: Language;
  content: DraftContent;
  stored: { versionId: string; revision: number } | undefined;
  publishedId: string | undefined;
}

/** Everything about one draft: its bodies by language and variant, its variables, and how it will look. */
export function Editor({ templateId, name, fallbackLanguage, ...start }: EditorProps) {
  const draft = useDraft({ templateId, ...start });
  const { search, look } = useEditSearch();
  const [publishing, publish] = useDisclosure(false);
  const [testing, test] = useDisclosure(false);
  const [selected, setSelected] = useState<ElementPath>([]);
  const [canvas, setCanvas] = useState<MjmlCanvas>();
  const phone = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false });
  const merge = useMergeTarget();
  const { content } = draft;
  const language = search.language ?? fallbackLanguage;
  const variant = content.variants.find((one) => one.name === search.variant)?.name ?? content.variants[0]?.name ?? 'A';
  const body = bodyOf(content, variant, language);
  const mode = body && (search.mode && fits(body, search.mode) ? search.mode : modeOf(body));
  const source = mode === 'builder' ? body?.source : undefined;
  const document = useMemo(() => (source === undefined ? undefined : parseMjml(source)), [source]);
  const tags = useMemo(
    () => [...new Set([...SYSTEM_VARIABLES, ...content.variables.map((variable) => variable.name)])],
    [content.variables],
  );

  const changeBody = (part: Partial<DraftBody>, what: string): void => {
    if (body) draft.change(withBody(content, { ...body, ...part }), `${variant}.${language}.${what}`);
  };
  const modes = useModeChange(body, (next, part) => {
    if (part) changeBody(part, `mode.${next}`);
    look({ mode: next });
  });
  useHotkeys([['mod+S', () => void draft.flush()]], [], true);
  useHotkeys([
    ['mod+Z', () => draft.undo?.()],
    ['mod+shift+Z', () => draft.redo?.()],
  ]);
  return (
    <Stack gap="md" className={classes.root} onFocusCapture={merge.onFocusCapture}>
      <div>
        <EditorHeader
          id={templateId}
          name={name}
          draft={draft}
          onTest={body && test.open}
          onPublish={draft.stored || draft.undo ? publish.open : undefined}
        />
      </div>
      <SaveNotices draft={draft} />
      <BodyBar
        content={content}
        language={language}
        variant={variant}
        mode={mode}
        onLanguage={(next) => look({ language: next, mode: undefined })}
        onVariant={(next) => look({ variant: next, mode: undefined })}
        onMode={modes.ask}
        onChange={draft.change}
      />
      {body && mode ? (
        <>
          <SubjectFields body={body} onChange={changeBody} />
          <WorkDesk
            templateId={templateId}
            draft={draft}
            body={body}
            mode={mode}
            document={document}
            selected={selected}
            onSelect={setSelected}
            canvas={canvas}
            onCanvas={setCanvas}
            phone={phone}
            mergeTags={tags}
            onSource={(next, what) => changeBody({ source: next }, what)}
            mergeMenu={<MergeTagMenu declared={tags} system={SYSTEM_VARIABLES} onPick={merge.insert} />}
          />
        </>
      ) : (
        <NewBody
          content={content}
          variant={variant}
          language={language}
          onBegin={(begun) => draft.change(withBody(content, begun), 'begin')}
        />
      )}
      <ModeDialog change={modes} />
      <PublishDialog opened={publishing} templateId={templateId} draft={draft} onClose={publish.close} />
      <TestSendDialog opened={testing} draft={draft} variant={variant} language={language} onClose={test.close} />
      <LeaveGuard draft={draft} />
    </Stack>
  );
}
