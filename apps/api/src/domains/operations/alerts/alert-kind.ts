import type { AlertSeverity } from './alert.entity.ts';

/** Names and figures of one alert; the texts of its kind name them in braces. */
export type AlertFacts = Record<string, string | number | null>;

/** A text in one language: what it is, what happened, what to do now. `{fact}` or `{fact:form}`, see `alert-texts.ts`. */
export interface KindText {
  title: string;
  what: string;
  todo: string;
}

/** What there is to know of a kind of trouble. Its runbook is `docs/runbooks/<kind>.md`, in Indonesian `docs/runbooks/id/<kind>.md`. */
export interface AlertKindEntry {
  severity: AlertSeverity;
  /** After how long without acknowledgement it goes to the channels for escalation; null: never. */
  escalateMinutes: number | null;
  /** Path of the rows behind it in the admin. */
  link: (facts: AlertFacts) => string;
  id: KindText;
  en: KindText;
}
