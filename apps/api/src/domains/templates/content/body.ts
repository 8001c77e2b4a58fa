import type { BodyKind, RemovedPart } from '../template.entity.ts';
import type { TemplatePart } from '../template.enums.ts';

/** A body as a person wrote it. */
export interface WrittenBody {
  kind: BodyKind;
  subject: string;
  preheader: string | null;
  source: string;
  textSource: string | null;
}

export interface BodyProblem {
  part: TemplatePart;
  /** From 1; null when it is not known. */
  line: number | null;
  /** True when it must be mended before publishing. */
  fatal: boolean;
  message: string;
}

/** A body as it is kept and sent: safe, and with Liquid in it. */
export interface CompiledBody extends WrittenBody {
  html: string | null;
  text: string;
  removed: RemovedPart[];
  problems: BodyProblem[];
}
