import audit from './en/operations-audit.json' with { type: 'json' };

export const enOperations = { operations: { audit } };
