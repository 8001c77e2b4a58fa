import { newDocument } from '../../builder/api/blocks.ts';
import { insertBlock, parseMjml, removeBlock } from '../../builder/api/mjml-document.ts';
import type { BodyKind, DraftBody } from './draft.ts';
import type { Mode } from './modes.ts';
import { htmlOfText, lostInRichText, textOfMarkup } from './rich-text.ts';

/** What a body becomes in another mode. */
export interface Conversion {
  kind: BodyKind;
  source: string;
  /** What would be lost, in words of HTML; `layout` for everything but the words. Empty: nothing. */
  lost: string[];
}

type Written = Pick<DraftBody, 'kind' | 'source' | 'language'>;

/** The mode that a body opens in when the address names none that fits. */
export function modeOf({ kind, source }: Written): Mode {
  if (kind === 'MJML') return parseMjml(source) ? 'builder' : 'source';
  if (kind === 'TEXT') return 'text';
  return lostInRichText(source).length === 0 ? 'rich' : 'source';
}

/** True when the body can be written so as it is. */
export function fits(body: Written, mode: Mode): boolean {
  const { kind, lost } = convert(body, mode);
  return kind === body.kind && lost.length === 0 && (mode !== 'builder' || parseMjml(body.source) !== undefined);
}

export function convert(body: Written, mode: Mode): Conversion {
  return { builder: toBuilder, rich: toRich, source: toSource, text: toText }[mode](body);
}

/** A document of the builder whose one block holds this HTML. */
function toBuilder({ kind, source, language }: Written): Conversion {
  if (kind === 'MJML') return { kind, source, lost: parseMjml(source) ? [] : ['layout'] };
  const inner = kind === 'TEXT' ? htmlOfText(source) : source;
  const lost = kind === 'TEXT' ? [] : lostInRichText(source);
  const content = lost.length === 0 ? inner : htmlOfText(textOfMarkup(source));
  const empty = parseMjml(newDocument(language === 'EN' ? 'en' : 'id'));
  const bare = empty && parseMjml(removeBlock(empty, 0));
  if (!bare) throw new Error('A new document has no body.');
  const block = `<mj-section><mj-column><mj-text font-size="16px" line-height="24px">${content}</mj-text></mj-column></mj-section>`;
  return { kind: 'MJML', source: insertBlock(bare, 0, block), lost: lost.length === 0 ? [] : ['layout'] };
}

function toRich({ kind, source }: Written): Conversion {
  if (kind === 'HTML') return { kind, source, lost: lostInRichText(source) };
  if (kind === 'TEXT') return { kind: 'HTML', source: htmlOfText(source), lost: [] };
  return { kind: 'HTML', source: htmlOfText(textOfMarkup(source)), lost: ['layout'] };
}

function toSource({ kind, source }: Written): Conversion {
  return kind === 'TEXT' ? { kind: 'HTML', source: htmlOfText(source), lost: [] } : { kind, source, lost: [] };
}

function toText({ kind, source }: Written): Conversion {
  return kind === 'TEXT'
    ? { kind, source, lost: [] }
    : { kind: 'TEXT', source: textOfMarkup(source), lost: ['layout'] };
}
