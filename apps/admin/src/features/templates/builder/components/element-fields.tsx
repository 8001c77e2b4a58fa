import { ColorInput, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { lostInRichText } from '../../editor/api/rich-text.ts';
import { MERGE_TARGET } from '../../editor/components/merge-tags.tsx';
// Not by a chunk of its own: what is typed while that loads would be lost.
import { RichTextEditor } from '../../editor/components/rich-text-editor.tsx';
import { ImageField } from '../../images/components/image-field.tsx';
import {
  innerOf,
  type MjmlDocument,
  type MjmlElement,
  plainValue,
  setAttribute,
  setInner,
} from '../api/mjml-document.ts';
import { type ElementKind, kindOf } from '../api/structure.ts';

interface FieldsProps {
  document: MjmlDocument;
  element: MjmlElement;
  /** Gets the whole text, and what of it was changed. */
  onChange: (source: string, what: string) => void;
}

/** Attributes with a field of their own, by kind of element. */
const ATTRIBUTES: Record<ElementKind, readonly ('href' | 'alt' | 'width' | 'height' | 'padding' | 'font-size')[]> = {
  section: ['padding'],
  wrapper: ['padding'],
  hero: ['padding'],
  column: ['width', 'padding'],
  text: ['font-size'],
  button: ['href'],
  image: ['alt', 'href', 'width'],
  divider: [],
  spacer: ['height'],
  table: ['font-size'],
  raw: [],
  other: [],
};

const COLORS: Record<ElementKind, readonly ('background-color' | 'color' | 'border-color')[]> = {
  section: ['background-color'],
  wrapper: ['background-color'],
  hero: ['background-color'],
  column: ['background-color'],
  text: ['color'],
  button: ['background-color', 'color'],
  image: [],
  divider: ['border-color'],
  spacer: [],
  table: ['color'],
  raw: [],
  other: [],
};

const ALIGNED: readonly ElementKind[] = ['text', 'button', 'image'];

/** What can be set about the selected element, without knowing MJML. */
export function ElementFields({ document, element, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const kind = kindOf(element);
  const value = (name: string): string => plainValue(element.attributes[name] ?? '');
  const set = (name: string, value: string): void =>
    onChange(setAttribute(document, element, name, value), `${element.start}.${name}`);
  return (
    <Stack gap="sm" component="section" aria-label={t('templates.builder.fields')}>
      <Text fw={600} size="sm">
        {t(`templates.builder.element.${kind}`)}
      </Text>
      <Content document={document} element={element} onChange={onChange} />
      {kind === 'image' ? <ImageField value={value('src')} onChange={(src) => set('src', src)} /> : null}
      {ATTRIBUTES[kind].map((name) => (
        <TextInput
          key={name}
          {...(name === 'href' || name === 'alt' ? MERGE_TARGET : {})}
          label={t(`templates.builder.field.${name}`)}
          value={value(name)}
          onChange={(event) => set(name, event.currentTarget.value)}
        />
      ))}
      <Group grow gap="xs">
        {COLORS[kind].map((name) => (
          <ColorInput
            key={name}
            label={t(`templates.builder.field.${name}`)}
            value={value(name)}
            onChange={(color) => set(name, color)}
            swatches={['#0b6a70', '#1f2933', '#566069', '#ffffff', '#f5f7f8', '#c02a2a', '#c77700', '#23874b']}
            withEyeDropper={false}
            popoverProps={{ withinPortal: true }}
          />
        ))}
      </Group>
      {ALIGNED.includes(kind) ? (
        <div>
          <Text size="sm" fw={500} id="align">
            {t('templates.builder.field.align')}
          </Text>
          <SegmentedControl
            size="xs"
            aria-labelledby="align"
            value={value('align') || (kind === 'text' ? 'left' : 'center')}
            onChange={(align) => set('align', align)}
            data={(['left', 'center', 'right'] as const).map((side) => ({
              value: side,
              label: t(`templates.builder.align.${side}`),
            }))}
          />
        </div>
      ) : null}
    </Stack>
  );
}

/** The words of an element: as rich text where that loses nothing, otherwise as they are written. */
function Content({ document, element, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const kind = kindOf(element);
  const inner = innerOf(document, element);
  const set = (value: string): void => onChange(setInner(document, element, value), `${element.start}.inner`);
  if (kind === 'button')
    return (
      <TextInput
        {...MERGE_TARGET}
        label={t('templates.builder.field.label')}
        value={plainValue(inner.trim())}
        onChange={({ currentTarget }) =>
          set(currentTarget.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
        }
      />
    );
  if (kind === 'text' && lostInRichText(inner).length === 0)
    return <RichTextEditor small label={t('templates.builder.field.text')} value={inner.trim()} onChange={set} />;
  if (kind === 'text' || kind === 'table' || kind === 'raw' || kind === 'other')
    return (
      <Textarea
        {...MERGE_TARGET}
        label={t(kind === 'text' ? 'templates.builder.field.textSource' : 'templates.builder.field.source')}
        description={kind === 'text' ? t('templates.builder.field.textSourceHint') : undefined}
        autosize
        minRows={4}
        maxRows={16}
        value={inner}
        onChange={(event) => set(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
      />
    );
  return null;
}
