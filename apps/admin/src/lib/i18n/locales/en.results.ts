import analytics from './en/results-analytics.json' with { type: 'json' };
import suppressions from './en/results-suppressions.json' with { type: 'json' };
import variants from './en/results-variants.json' with { type: 'json' };

export const enResults = { results: { analytics, suppressions, variants } };
