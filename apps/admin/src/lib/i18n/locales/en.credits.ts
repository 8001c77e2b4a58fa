import desk from './en/credits-desk.json' with { type: 'json' };
import providers from './en/credits-providers.json' with { type: 'json' };

export const enCredits = { credits: { desk, providers } };
