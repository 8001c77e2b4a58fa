import providers from './id/credits-providers.json' with { type: 'json' };

export const idCredits = { credits: { providers } };
