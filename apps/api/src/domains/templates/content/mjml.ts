import type { Holes } from './holes.ts';
import { MJML_WITH_HTML } from './html-tags.ts';

export interface MjmlProblem {
  line: number | null;
  message: string;
}

/** Liquid between elements of MJML stands in `mj-raw`, as MJML drops text there; within texts it stays. */
export function withRawLiquid(source: string, holes: Holes): string {
  const boundary = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;
  let out = '';
  let last = 0;
  let within: string | null = null;
  const between = (text: string) => (within ? text : text.replace(holes.pattern, (hole) => `<mj-raw>${hole}</mj-raw>`));
  for (const match of source.matchAll(boundary)) {
    const [whole, slash = '', name = '', rest = ''] = match;
    out += between(source.slice(last, match.index)) + whole;
    last = match.index + whole.length;
    if (slash && name === within) within = null;
    else if (!slash && !within && MJML_WITH_HTML.includes(name) && !rest.trimEnd().endsWith('/')) within = name;
  }
  return out + between(source.slice(last));
}

/** HTML of MJML with Liquid hidden in it. Nothing is fetched or included; mistakes are told and do not stop it. */
export async function compileMjml(source: string, holes: Holes): Promise<{ html: string; problems: MjmlProblem[] }> {
  try {
    // A hundred megabytes that only those who write templates need.
    const { default: mjml2html } = await import('mjml');
    const { html, errors } = await mjml2html(withRawLiquid(holes.reveal('style', source), holes), {
      validationLevel: 'soft',
      ignoreIncludes: true,
      keepComments: true,
      fonts: {},
    });
    return {
      html,
      problems: (errors ?? [])
        .filter(({ message }) => !isAboutHole(message, holes))
        .map(({ line, message }) => ({ line: line ?? null, message: holes.restore(message) })),
    };
  } catch (error) {
    return { html: '', problems: [{ line: null, message: error instanceof Error ? error.message : String(error) }] };
  }
}

/** What Liquid will stand for is not known yet, so that MJML cannot judge it. */
function isAboutHole(message: string, holes: Holes): boolean {
  return holes.in(message).length > 0;
}
