import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  TemplateDraftDocument,
  TemplateDraftSaveDocument,
  type TemplateDraftSaveErrorCode,
  type VersionContentFragment,
  VersionContentFragmentDoc,
} from '../../../../gql/templates/graphql.ts';
import { Autosave, type SaveOutcome, type SaveState } from '../api/autosave.ts';
import { cleaned, type DraftContent } from '../api/draft.ts';
import { begin, change, type History, redo, undo } from '../api/draft-history.ts';

/** Something that a save took out. */
interface Removed {
  what: string;
  where: string;
}

/** The draft as the server has it. */
interface Stored {
  versionId: string;
  revision: number;
}

export function contentOf({ variables, variants, bodies }: VersionContentFragment): DraftContent {
  return {
    variables: variables.map(({ __typename: _, ...variable }) => variable),
    variants: variants.map(({ name, share }) => ({ name, share })),
    bodies: bodies.map(({ __typename: _, removed: _removed, ...body }) => body),
  };
}

interface DraftStart {
  templateId: string;
  content: DraftContent;
  /** undefined: there is no draft yet, the first save begins one. */
  stored: Stored | undefined;
  /** The version in use, which the draft begins as; undefined: none. */
  publishedId: string | undefined;
}

/** The draft on the screen: what can be undone, and what is saved of it. */
export function useDraft({ templateId, content, stored: storedFirst, publishedId }: DraftStart) {
  const client = useApolloClient();
  const [history, setHistory] = useState<History<DraftContent>>(() => begin(content));
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: null });
  const [removed, setRemoved] = useState<readonly Removed[]>([]);
  const [refusal, setRefusal] = useState<TemplateDraftSaveErrorCode>();
  const [stored, setStored] = useState(storedFirst);
  const server = useRef(storedFirst);

  const remember = (next: Stored): void => {
    server.current = next;
    setStored(next);
  };
  const save = async (sent: DraftContent): Promise<SaveOutcome> => {
    const input = {
      templateId,
      revision: server.current?.revision ?? null,
      variables: [...sent.variables],
      variants: [...sent.variants],
      bodies: [...sent.bodies],
    };
    const { data } = await client.mutate({ mutation: TemplateDraftSaveDocument, variables: { input } });
    const [error] = data?.templateDraftSave.userErrors ?? [];
    setRefusal(error?.code);
    if (error?.code === 'DRAFT_CHANGED') return 'conflict';
    const version = getFragmentData(VersionContentFragmentDoc, data?.templateDraftSave.version);
    if (error || !version) return 'failed';
    remember({ versionId: version.id, revision: version.revision });
    setRemoved(version.bodies.flatMap((body) => body.removed));
    setHistory((now) => ({ ...now, present: cleaned(now.present, sent, contentOf(version).bodies) }));
    return 'saved';
  };
  const saveNow = useEffectEvent(save);
  const [autosave] = useState(
    () => new Autosave<DraftContent>({ save: (sent) => saveNow(sent), onState: setSaveState }),
  );
  useEffect(() => () => autosave.stop(), [autosave]);

  const put = (next: History<DraftContent>): void => {
    if (next.present === history.present) return;
    setHistory(next);
    autosave.change(next.present);
  };
  const readAgain = async () => {
    const { data } = await client.query({
      query: TemplateDraftDocument,
      variables: { id: templateId },
      fetchPolicy: 'network-only',
    });
    return getFragmentData(VersionContentFragmentDoc, data?.template?.draft);
  };
  return {
    content: history.present,
    stored,
    saveState,
    removed,
    refusal,
    dismissRemoved: () => setRemoved([]),
    change: (next: DraftContent, what: string) => put(change(history, next, what, Date.now())),
    undo: history.past.length > 0 ? () => put(undo(history)) : undefined,
    redo: history.future.length > 0 ? () => put(redo(history)) : undefined,
    flush: () => autosave.flush(),
    /** After a conflict: what is here is saved over the other. */
    keepMine: async (): Promise<void> => {
      const version = await readAgain();
      if (version) remember({ versionId: version.id, revision: version.revision });
      await autosave.resolve(true);
    },
    /** After a conflict: what the other saved is shown. */
    takeTheirs: async (): Promise<void> => {
      const version = await readAgain();
      if (!version) return;
      remember({ versionId: version.id, revision: version.revision });
      setHistory(begin(contentOf(version)));
      await autosave.resolve(false);
    },
    remember,
    /** What the server has at this moment, also where the screen has not been drawn since. */
    current: () => server.current,
    /** The saved version that is on the screen. */
    versionId: () => server.current?.versionId ?? publishedId,
  };
}

export type Draft = ReturnType<typeof useDraft>;
