import { Group, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ElementPath, MjmlCanvas } from '../../builder/api/mjml-canvas.ts';
import type { MjmlDocument } from '../../builder/api/mjml-document.ts';
import { BlockPanel } from '../../builder/components/block-panel.tsx';
import { PreflightPanel } from '../../preview/components/preflight-panel.tsx';
import { PreviewPanel } from '../../preview/components/preview-panel.tsx';
import type { DraftBody } from '../api/draft.ts';
import { PANELS, type Panel } from '../api/edit-search.ts';
import type { Mode } from '../api/modes.ts';
import type { Draft } from '../hooks/use-draft.ts';
import { useEditSearch } from '../hooks/use-edit-search.ts';
import { BodyEditor } from './body-editor.tsx';
import classes from './editor.module.css';
import { VariablesPanel } from './variables-panel.tsx';

interface WorkDeskProps {
  templateId: string;
  draft: Draft;
  body: DraftBody;
  mode: Mode;
  document: MjmlDocument | undefined;
  selected: ElementPath;
  onSelect: (path: ElementPath) => void;
  canvas: MjmlCanvas | undefined;
  onCanvas: (canvas: MjmlCanvas | undefined) => void;
  phone: boolean;
  mergeTags: readonly string[];
  mergeMenu: ReactNode;
  onSource: (source: string, what: string) => void;
}

/** The body and what helps to write it: beside each other on a desk, behind tabs on a phone. */
export function WorkDesk(props: WorkDeskProps) {
  const { t } = useTranslation();
  const { search, look } = useEditSearch();
  const { phone, mode, mergeMenu } = props;
  const builder = mode === 'builder';
  // On a phone the first tab is the body itself; there blocks are written in their list, without a canvas.
  const offered = PANELS.filter((panel) => panel !== 'blocks' || builder || phone);
  const panel: Panel = offered.find((one) => one === search.panel) ?? offered[0] ?? 'preview';
  const first = phone ? 'templates.panel.body' : 'templates.panel.blocks';
  const write = <BodyEditor {...props} />;
  const side = (
    <Tabs
      value={panel}
      onChange={(value) => look({ panel: PANELS.find((one) => one === value) })}
      keepMounted={false}
      className={classes.side ?? ''}
    >
      <Tabs.List mb="sm">
        {offered.map((one) => (
          <Tabs.Tab key={one} value={one} px="sm">
            {t(one === 'blocks' ? first : `templates.panel.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="blocks">{builder ? <Blocks {...props} /> : write}</Tabs.Panel>
      <Tabs.Panel value="preview">
        <Preview {...props} />
      </Tabs.Panel>
      <Tabs.Panel value="variables">
        <VariablesPanel
          content={props.draft.content}
          onChange={(variables, what) => props.draft.change({ ...props.draft.content, variables }, what)}
        />
      </Tabs.Panel>
      <Tabs.Panel value="check">
        <PreflightPanel input={previewInput(props, search.as)} />
      </Tabs.Panel>
    </Tabs>
  );
  return (
    <>
      <Group justify="flex-end" mt={-8} mb={-8}>
        {mergeMenu}
      </Group>
      {phone ? (
        side
      ) : (
        <div className={classes.desk}>
          {write}
          {side}
        </div>
      )}
    </>
  );
}

function Blocks({ document, body, selected, onSelect, onSource, canvas, phone }: WorkDeskProps) {
  if (!document) return null;
  return (
    <BlockPanel
      document={document}
      language={body.language === 'EN' ? 'en' : 'id'}
      selected={selected}
      onSelect={onSelect}
      onChange={onSource}
      drag={
        phone || !canvas ? undefined : { onStart: (onDrop) => canvas.startDrag(onDrop), onEnd: () => canvas.endDrag() }
      }
    />
  );
}

function Preview(props: WorkDeskProps) {
  const { search, look } = useEditSearch();
  return (
    <PreviewPanel
      input={previewInput(props, search.as)}
      recipient={search.as ?? null}
      onRecipient={(address) => look({ as: address ?? undefined })}
    />
  );
}

/** What stands on the screen, saved or not. */
function previewInput({ templateId, draft, body }: WorkDeskProps, recipient: string | undefined) {
  const { variant, language, ...unsaved } = body;
  return {
    templateId,
    versionId: draft.versionId() ?? null,
    body: unsaved,
    variables: [...draft.content.variables],
    variant,
    language,
    recipient: recipient ?? null,
  };
}
