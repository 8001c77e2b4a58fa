import audit from './id/operations-audit.json' with { type: 'json' };

export const idOperations = { operations: { audit } };
