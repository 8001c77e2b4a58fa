import { type Content, Renderer, TemplateError } from '../../infra/content/renderer.ts';
import {
  ContentEmpty,
  CopiesInvalid,
  ScheduleInvalid,
  SubjectEmpty,
  TemplateInvalid,
  TooLarge,
} from './delivery.errors.ts';
import { MAX_BODY_LENGTH, MAX_CC, MAX_JSON_LENGTH, MAX_SCHEDULE_DAYS, MAX_SUBJECT_LENGTH } from './delivery.limits.ts';

/** Throws ContentEmpty, TooLarge. */
export function checkSizes(input: {
  subject: string | null;
  html: string | null;
  text: string | null;
  variables: Record<string, unknown> | null;
  metadata: Record<string, unknown> | null;
}): void {
  if (!input.html && !input.text) throw new ContentEmpty();
  if ((input.subject ?? '').length > MAX_SUBJECT_LENGTH) throw new TooLarge('subject', MAX_SUBJECT_LENGTH);
  if ((input.html?.length ?? 0) + (input.text?.length ?? 0) > MAX_BODY_LENGTH)
    throw new TooLarge(input.html ? 'html' : 'text', MAX_BODY_LENGTH);
  for (const field of ['variables', 'metadata'] as const)
    if (input[field] && JSON.stringify(input[field]).length > MAX_JSON_LENGTH)
      throw new TooLarge(field, MAX_JSON_LENGTH);
}

/** The addresses of copies in lower case. Throws CopiesInvalid. */
export function checkedCopies(to: string, cc: string[]): string[] {
  const copies = cc.map((address) => address.toLowerCase());
  if (copies.length > MAX_CC) throw new CopiesInvalid(`A mail may go to ${MAX_CC} copies at most.`);
  const all = new Set([to.toLowerCase(), ...copies]);
  if (all.size < copies.length + 1) throw new CopiesInvalid('An address stands there twice.');
  return copies;
}

/** Throws ScheduleInvalid. Whether the moment is past already is for the database's clock to say. */
export function checkSchedule(scheduledAt: Date | null, now: Date): void {
  if (scheduledAt && scheduledAt.getTime() - now.getTime() > MAX_SCHEDULE_DAYS * 86_400_000)
    throw new ScheduleInvalid(`A mail may be scheduled ${MAX_SCHEDULE_DAYS} days ahead at most.`);
}

/** Renders the whole mail once, so that a template that cannot be rendered is refused before it is accepted. */
export function renderedSubject(
  content: Content,
  variables: Record<string, unknown>,
  { renderer, rendererKey }: { renderer: Renderer; rendererKey: string } = {
    renderer: new Renderer(),
    rendererKey: 'new',
  },
): string {
  try {
    const { subject } = renderer.render(rendererKey, () => content, variables);
    if (subject === '') throw new SubjectEmpty();
    return subject;
  } catch (error) {
    if (error instanceof TemplateError) throw new TemplateInvalid(error.part, error.message);
    throw error;
  }
}
