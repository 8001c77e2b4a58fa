import analytics from './id/results-analytics.json' with { type: 'json' };
import suppressions from './id/results-suppressions.json' with { type: 'json' };
import variants from './id/results-variants.json' with { type: 'json' };

export const idResults = { results: { analytics, suppressions, variants } };
