import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { html } from '@codemirror/lang-html';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Echo } from '../api/echo.ts';
import { MERGE_TARGET } from './merge-tags.tsx';

interface SourceEditorProps {
  label: string;
  value: string;
  /** False: highlighted as HTML, of which MJML is a kind. */
  plain: boolean;
  /** Names that are offered after `{{`. */
  variables: readonly string[];
  onChange: (value: string) => void;
}

/** Marks what the screen put into the field, which is nothing to be told. */
const fromOutside = Annotation.define<boolean>();

/** Colours of ours, so that both themes can be read. */
const colours = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: 'var(--source-tag)' },
  { tag: tags.attributeName, color: 'var(--source-name)' },
  { tag: [tags.attributeValue, tags.string], color: 'var(--source-value)' },
  { tag: tags.comment, color: 'var(--mantine-color-dimmed)', fontStyle: 'italic' },
]);

const looks = EditorView.theme({
  '&': { fontSize: '13px', height: '560px', border: '1px solid var(--line)', borderRadius: '4px' },
  '&.cm-focused': { outline: '2px solid var(--mantine-color-accent-6)' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)' },
  '.cm-content': { caretColor: 'var(--mantine-color-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--mantine-color-text)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--mantine-color-body)',
    color: 'var(--mantine-color-text)',
    border: '1px solid var(--line)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--mantine-color-accent-8)',
    color: '#fff',
  },
  '.cm-gutters': {
    backgroundColor: 'var(--surface-sunken)',
    color: 'var(--mantine-color-dimmed)',
    borderRight: '1px solid var(--line)',
  },
});

/** What may stand between the braces at the caret. */
function offered(context: CompletionContext, names: readonly string[]): CompletionResult | null {
  const before = context.matchBefore(/\{\{\s*[\w.]*/);
  if (!before) return null;
  const typed = /[\w.]*$/.exec(before.text)?.[0].length ?? 0;
  return {
    from: before.to - typed,
    options: names.map((label) => ({ label, type: 'variable' })),
    validFor: /^[\w.]*$/,
  };
}

/** The body as it is written. Tab leaves the field, as everywhere else. */
export function SourceEditor({ label, value, plain, variables, onChange }: SourceEditorProps) {
  const parent = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const [echo] = useState(() => new Echo(value));
  const tell = useEffectEvent((source: string) => {
    echo.tell(source);
    onChange(source);
  });
  const first = useEffectEvent(() => value);
  const complete = useEffectEvent((context: CompletionContext) => offered(context, variables));
  useEffect(() => {
    if (!parent.current) return;
    // One and the same for the life of the editor: it is known by its identity.
    const completions = [{ autocomplete: (context: CompletionContext) => complete(context) }];
    const made = new EditorView({
      parent: parent.current,
      state: EditorState.create({
        doc: first(),
        extensions: [
          lineNumbers(),
          history(),
          drawSelection(),
          bracketMatching(),
          autocompletion({ icons: false }),
          EditorState.languageData.of(() => completions),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          syntaxHighlighting(colours),
          looks,
          ...(plain ? [] : [html()]),
          EditorView.updateListener.of((update) => {
            const own = update.transactions.every((transaction) => transaction.annotation(fromOutside) !== true);
            if (update.docChanged && own) tell(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => {
      view.current = undefined;
      made.destroy();
    };
  }, [label, plain]);
  useEffect(() => {
    if (!view.current || echo.isOwn(value)) return;
    view.current.dispatch({
      changes: { from: 0, to: view.current.state.doc.length, insert: value },
      annotations: fromOutside.of(true),
    });
  }, [echo, value]);
  return <div ref={parent} {...MERGE_TARGET} />;
}
