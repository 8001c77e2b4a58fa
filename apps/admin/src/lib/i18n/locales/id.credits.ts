import desk from './id/credits-desk.json' with { type: 'json' };
import providers from './id/credits-providers.json' with { type: 'json' };

export const idCredits = { credits: { desk, providers } };
