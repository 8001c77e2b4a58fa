import type { LeadImportConflict, LeadImportQuery } from '../../../gql/leads/graphql.ts';

export const CONFLICTS = ['FILL', 'OVERWRITE', 'SKIP'] as const satisfies readonly LeadImportConflict[];
export const OWN_COLUMNS = ['email', 'name', 'whatsapp', 'tags', 'language', 'consentProof'] as const;

export interface ImportValues {
  /** What becomes of each column, as the API has it; empty: left out. */
  columns: string[];
  conflict: LeadImportConflict;
  tags: string[];
  stageId: string | null;
  consentProof: string;
}

type Found = NonNullable<LeadImportQuery['leadImport']>;

/** What was chosen the last time, else what the names of the columns suggest. */
export function valuesOf({
  header,
  columns,
  suggestedColumns,
  conflict,
  tags,
  stage,
  consentProof,
}: Found): ImportValues {
  const known = columns ?? suggestedColumns;
  return {
    columns: header.map((_, index) => known[index] ?? ''),
    conflict: conflict ?? 'FILL',
    tags: [...tags],
    stageId: stage?.id ?? null,
    consentProof: consentProof ?? '',
  };
}

export function toImportInput(id: string, { columns, conflict, tags, stageId, consentProof }: ImportValues) {
  return { id, columns, conflict, tags, stageId, consentProof: consentProof.trim() || null };
}

/** Whether somebody can be reached by what is chosen. */
export function isComplete({ columns }: ImportValues): boolean {
  return columns.includes('email') || columns.includes('whatsapp');
}

/** The columns with one of them changed; what another had is taken from it, since no two may be the same. */
export function withColumn(columns: ImportValues['columns'], at: number, target: string): string[] {
  return columns.map((one, index) => (index === at ? target : one === target ? '' : one));
}
