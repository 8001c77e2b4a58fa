import { FindingCode, FindingSeverity } from '../preview.graphql.ts';

/** Something to look at before sending; what `detail` and `value` hold, the code says. */
export interface Finding {
  code: FindingCode;
  severity: FindingSeverity;
  detail: string | null;
  value: string | null;
  /** Mail programs that it is about. */
  clients: string[];
  /** How often it was found. */
  count: number;
}

const severities: Record<FindingCode, FindingSeverity> = {
  [FindingCode.TEMPLATE_ERROR]: FindingSeverity.ERROR,
  [FindingCode.VARIABLE_MISSING]: FindingSeverity.ERROR,
  [FindingCode.VARIABLE_UNDECLARED]: FindingSeverity.ERROR,
  [FindingCode.BODY_MISSING]: FindingSeverity.ERROR,
  [FindingCode.LINK_BROKEN]: FindingSeverity.ERROR,
  [FindingCode.LINK_UNREACHABLE]: FindingSeverity.ERROR,
  [FindingCode.LINK_INSECURE]: FindingSeverity.WARNING,
  [FindingCode.LINK_EMPTY]: FindingSeverity.WARNING,
  [FindingCode.LINKS_NOT_CHECKED]: FindingSeverity.NOTE,
  [FindingCode.IMAGE_WITHOUT_ALT]: FindingSeverity.WARNING,
  [FindingCode.TOO_LARGE]: FindingSeverity.WARNING,
  [FindingCode.CLIENT_DROPS]: FindingSeverity.WARNING,
  [FindingCode.SUBJECT_EMPTY]: FindingSeverity.ERROR,
  [FindingCode.SUBJECT_LONG]: FindingSeverity.NOTE,
  [FindingCode.SUBJECT_SHOUTS]: FindingSeverity.WARNING,
  [FindingCode.SUBJECT_SPAM_WORDS]: FindingSeverity.WARNING,
  [FindingCode.SUBJECT_EXCLAMATIONS]: FindingSeverity.WARNING,
  [FindingCode.PREHEADER_EMPTY]: FindingSeverity.NOTE,
  [FindingCode.UNSUBSCRIBE_MISSING]: FindingSeverity.NOTE,
  [FindingCode.PART_REMOVED]: FindingSeverity.WARNING,
};

const ORDER = [FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.NOTE];

export function finding(code: FindingCode, rest: Partial<Omit<Finding, 'code'>> = {}): Finding {
  return { code, severity: severities[code], detail: null, value: null, clients: [], count: 1, ...rest };
}

/** Errors first; the same finding once, counted. */
export function inOrder(findings: Finding[]): Finding[] {
  const grouped = Map.groupBy(findings, ({ code, detail, value }) => JSON.stringify([code, detail, value]));
  return [...grouped.values()]
    .map((same) => ({ ...same[0]!, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity));
}
