import alertKind from './id/operations-alert-kinds.json' with { type: 'json' };
import alerts from './id/operations-alerts.json' with { type: 'json' };
import audit from './id/operations-audit.json' with { type: 'json' };
import health from './id/operations-health.json' with { type: 'json' };
import runbook from './id/operations-runbook.json' with { type: 'json' };

export const idOperations = { operations: { alertKind, alerts, audit, health, runbook } };
