import { FindingCode } from '../preview.graphql.ts';
import { GMAIL_CLIP_BYTES, GMAIL_STYLE_LENGTH } from '../templates.limits.ts';
import { type ClientGap, clientGaps } from './client-support.ts';
import { type Finding, finding } from './finding.ts';
import { type Element, elementsOf, styleSheetsOf } from './markup.ts';

/** What in rendered HTML some recipients will not see as it is meant. */
export function htmlFindings(html: string): Finding[] {
  const elements = elementsOf(html);
  const sheets = styleSheetsOf(html);
  const size = Buffer.byteLength(html);
  const styleLength = sheets.reduce((sum, { css }) => sum + css.length, 0);
  return [
    ...(size > GMAIL_CLIP_BYTES ? [finding(FindingCode.TOO_LARGE, { value: String(size), clients: ['Gmail'] })] : []),
    ...elements
      .filter(isImageWithoutAlt)
      .map(({ attributes }) => finding(FindingCode.IMAGE_WITHOUT_ALT, { detail: attributes.src ?? '' })),
    ...clientGaps.flatMap((gap) =>
      gapFindings(
        gap,
        elements,
        sheets.map(({ css }) => css),
      ),
    ),
    ...(styleLength > GMAIL_STYLE_LENGTH
      ? [
          finding(FindingCode.CLIENT_DROPS, {
            detail: '<style> > 8 kB',
            value: String(styleLength),
            clients: ['Gmail'],
          }),
        ]
      : []),
    ...(sheets.some(({ inBody }) => inBody)
      ? [finding(FindingCode.CLIENT_DROPS, { detail: '<style> in <body>', clients: ['Gmail', 'Yahoo'] })]
      : []),
  ];
}

/** Images of one pixel are for counting, and those that mean nothing say so with an empty text. */
function isImageWithoutAlt({ tag, attributes }: Element): boolean {
  return (
    tag === 'img' && attributes.alt === undefined && attributes.width !== '1' && attributes.role !== 'presentation'
  );
}

function gapFindings(gap: ClientGap, elements: Element[], sheets: string[]): Finding[] {
  const styles = [...elements.map(({ attributes }) => attributes.style ?? ''), ...sheets];
  const count =
    (gap.css ? styles.filter((style) => gap.css!.test(style)).length : 0) +
    (gap.sheet ? sheets.filter((sheet) => gap.sheet!.test(sheet)).length : 0) +
    elements.filter((element) => matches(gap, element)).length;
  return count === 0 ? [] : [finding(FindingCode.CLIENT_DROPS, { detail: gap.what, clients: gap.clients, count })];
}

function matches({ tags, attribute }: ClientGap, { tag, attributes }: Element): boolean {
  if (tags?.includes(tag)) return true;
  return attribute !== undefined && tag === 'img' && attribute.value.test(attributes[attribute.name] ?? '');
}
