import { Liquid } from 'liquidjs';
import { registerFilters } from '../../../infra/content/filters.ts';
import { TemplatePart } from '../template.enums.ts';
import type { BodyProblem } from './body.ts';

/** Reads as the renderer does: an unknown filter is a mistake. */
const engine = new Liquid({ strictFilters: true, templates: {} });
registerFilters(engine, { html: false });

interface Body {
  subject: string;
  preheader?: string | null | undefined;
  source: string;
  textSource?: string | null | undefined;
}

/** What the template language cannot read. */
export function problemsIn(body: Body): BodyProblem[] {
  const parts: [TemplatePart, string | null | undefined][] = [
    [TemplatePart.SUBJECT, body.subject],
    [TemplatePart.PREHEADER, body.preheader],
    [TemplatePart.SOURCE, body.source],
    [TemplatePart.TEXT_SOURCE, body.textSource],
  ];
  return parts.flatMap(([part, text]) => {
    const problem = text ? problemIn(text) : null;
    return problem ? [{ part, fatal: true, ...problem }] : [];
  });
}

function problemIn(text: string): { line: number | null; message: string } | null {
  try {
    engine.parse(text);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const line = /, line:(\d+)/.exec(message)?.[1];
    return { line: line ? Number(line) : null, message: message.replace(/, line:\d+(, col:\d+)?$/, '') };
  }
}
