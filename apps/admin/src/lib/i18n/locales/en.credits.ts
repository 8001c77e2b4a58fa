import providers from './en/credits-providers.json' with { type: 'json' };

export const enCredits = { credits: { providers } };
