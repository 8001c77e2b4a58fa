import { VariantComparison } from '../../features/analytics/variant-comparison/variant-comparison.tsx';
import { TemplateScreen } from '../../features/templates/detail/components/template-screen.tsx';

/** A template, and how its variants did. */
export function TemplateWithResults() {
  return <TemplateScreen results={(template) => <VariantComparison {...template} />} />;
}
