import { withLiquidTags } from '../../../infra/content/renderer.ts';
import { BodyKind, type RemovedPart } from '../template.entity.ts';
import { TemplatePart } from '../template.enums.ts';
import type { BodyProblem, CompiledBody, WrittenBody } from './body.ts';
import { cleanMarkup } from './clean-html.ts';
import { Holes } from './holes.ts';
import { inlineCss } from './inline-css.ts';
import { hideLiquid } from './liquid-holes.ts';
import { compileMjml } from './mjml.ts';
import { withPreheader } from './preheader.ts';
import { problemsIn } from './problems.ts';
import { textOf } from './text-part.ts';

/** How much of what was removed is told. */
const MAX_WHERE = 120;
const MAX_REMOVED = 200;

/** Cleans and compiles once what is rendered for every recipient. */
export async function compileBody(written: WrittenBody): Promise<CompiledBody> {
  const body = withLiquid(written);
  const removed: RemovedPart[] = [];
  const { source, html, problems } = await markupOf(body, removed);
  const clean = { ...body, source };
  const sent = html === null ? null : withPreheaderOf(clean, html);
  return {
    ...clean,
    html: sent,
    text: clean.textSource ?? (html === null ? source : derivedText(html)),
    removed: removed.slice(0, MAX_REMOVED),
    problems: [...problemsIn(clean), ...problems],
  };
}

function withLiquid({ kind, subject, preheader, source, textSource }: WrittenBody): WrittenBody {
  return {
    kind,
    subject: withLiquidTags(subject),
    preheader: preheader && withLiquidTags(preheader),
    source: withLiquidTags(source),
    textSource: textSource && withLiquidTags(textSource),
  };
}

async function markupOf(
  body: WrittenBody,
  removed: RemovedPart[],
): Promise<{ source: string; html: string | null; problems: BodyProblem[] }> {
  if (body.kind === BodyKind.TEXT) return { source: body.source, html: null, problems: [] };
  const holes = new Holes();
  const report = reportTo(removed, holes);
  const mjml = body.kind === BodyKind.MJML;
  const clean = cleanMarkup(hideLiquid(body.source, holes, removed), { holes, report, mjml });
  const source = holes.restore(clean);
  if (!mjml) return { source, html: holes.restore(inlineCss(clean, holes)), problems: [] };
  const compiled = await compileMjml(clean, holes);
  const html = cleanedAgain(holes.restore(compiled.html));
  const problems = compiled.problems.map((problem) => ({ ...problem, part: TemplatePart.SOURCE, fatal: false }));
  return { source, html, problems: compiled.html === '' ? problems.map((one) => ({ ...one, fatal: true })) : problems };
}

/** What MJML makes of attributes and texts is read once more as HTML; what was to be told has been told. */
function cleanedAgain(html: string): string {
  const holes = new Holes();
  return holes.restore(cleanMarkup(hideLiquid(html, holes, []), { holes, report: () => {}, mjml: false }));
}

function reportTo(removed: RemovedPart[], holes: Holes) {
  return (what: string, where: string) => {
    const place = holes.restore(where).replace(/\s+/g, ' ').trim();
    removed.push({ what, where: place.length > MAX_WHERE ? `${place.slice(0, MAX_WHERE - 1)}…` : place });
  };
}

function withPreheaderOf({ preheader }: WrittenBody, html: string): string {
  if (!preheader) return html;
  const holes = new Holes();
  const escaped = hideLiquid(preheader, holes, []).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return withPreheader(html, holes.restore(escaped));
}

function derivedText(html: string): string {
  const holes = new Holes();
  return holes.restore(textOf(hideLiquid(html, holes, [])));
}
