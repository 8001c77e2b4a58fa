import type { LeadsSearch } from '../api/leads-search.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';

/** What the list and the board are given alike. */
export interface LeadViewProps {
  search: LeadsSearch;
  /** Whose leads. */
  ownerId: string | undefined;
  options: ReturnType<typeof useLeadOptions>;
  /** True when something narrows what is shown. */
  filtered: boolean;
  onChange: (part: Partial<LeadsSearch>) => void;
  onReset: () => void;
}
