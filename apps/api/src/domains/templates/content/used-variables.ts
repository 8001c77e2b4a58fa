import { Liquid } from 'liquidjs';
import { registerFilters } from '../../../infra/content/filters.ts';
import type { TemplateVariable } from '../template.entity.ts';

const engine = new Liquid({ templates: {} });
registerFilters(engine, { html: false });

/** What every mail is rendered with, whoever declares it. */
export const SYSTEM_VARIABLES = new Set(['unsubscribe_url', 'preferences_url']);

interface Body {
  subject: string;
  preheader?: string | null | undefined;
  source: string;
  textSource?: string | null | undefined;
}

/** Names that the bodies use and nobody declares, as far as they can be known without rendering, sorted. */
export function undeclaredIn(bodies: Body[], declared: Pick<TemplateVariable, 'name'>[]): string[] {
  const used = new Set(bodies.flatMap(usedIn));
  const names = declared.map(({ name }) => name);
  const covered = (name: string) =>
    SYSTEM_VARIABLES.has(name) || names.some((known) => known === name || name.startsWith(`${known}.`));
  return [...used].filter((name) => !covered(name)).sort();
}

/** `nama`, `order.id`; nothing from a text that cannot be parsed. */
export function usedIn({ subject, preheader, source, textSource }: Body): string[] {
  return [subject, preheader ?? '', source, textSource ?? ''].flatMap((text) => {
    try {
      return engine.globalFullVariablesSync(engine.parse(text)).map(withoutIndexes);
    } catch {
      return [];
    }
  });
}

/** `order.items[0].name` is the list `order.items`. */
function withoutIndexes(path: string): string {
  return path.replace(/\[.*$/, '');
}
