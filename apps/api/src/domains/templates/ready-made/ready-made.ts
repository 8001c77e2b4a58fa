import type { TemplateVariable } from '../template.entity.ts';

/** One language of a ready-made template. */
export interface ReadyMadeBody {
  subject: string;
  preheader: string;
  /** MJML. */
  source: string;
}

/** A template that every installation has; accounts inherit it and may write their own instead. */
export interface ReadyMade {
  key: string;
  name: string;
  typeKey: string;
  variables: TemplateVariable[];
  bodies: Record<'id' | 'en', ReadyMadeBody>;
}
