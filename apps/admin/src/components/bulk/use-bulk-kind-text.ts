import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

const KINDS = {
  'operations.retry-failed': 'retry',
  'operations.resolve-failed': 'resolve',
  'operations.resolve-unknown': 'unknown',
  'leads.change': 'leadsChange',
  'leads.delete': 'leadsDelete',
  'leads.import': 'leadsImport',
  'leads.forget-field': 'leadsForgetField',
} as const;

function isKnown(kind: string): kind is keyof typeof KINDS {
  return kind in KINDS;
}

/** What a bulk operation does, in words; one without words is shown by its name. */
export function useBulkKindText(): (kind: string) => string {
  const { t } = useTranslation();
  return useCallback((kind) => (isKnown(kind) ? t(`operations.bulk.what.${KINDS[kind]}`) : kind), [t]);
}
