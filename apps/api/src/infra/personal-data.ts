import type { Sql } from './database.ts';

/** A person as one account knows them. */
export interface DataSubject {
  accountId: string;
  /** Lower case. */
  address: string;
}

/** What one domain keeps of a person. */
export interface PersonalDataPart {
  /** Name of the part in an export, such as `mails`. */
  name: string;
  /** `table.column` of everything personal that the part exports and erases; a test finds what is missing. */
  columns: readonly string[];
  /** Rows as the person gets them. */
  export: (sql: Sql, subject: DataSubject) => Promise<object[]>;
  /** Takes everything personal away; figures and proofs without a person may stay. */
  erase: (sql: Sql, subject: DataSubject) => Promise<void>;
}

/** What stands where an address was. */
export const ERASED_ADDRESS = 'erased@erased.invalid';
