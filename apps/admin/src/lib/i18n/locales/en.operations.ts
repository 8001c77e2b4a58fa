import alertKind from './en/operations-alert-kinds.json' with { type: 'json' };
import alerts from './en/operations-alerts.json' with { type: 'json' };
import audit from './en/operations-audit.json' with { type: 'json' };
import health from './en/operations-health.json' with { type: 'json' };
import runbook from './en/operations-runbook.json' with { type: 'json' };

export const enOperations = { operations: { alertKind, alerts, audit, health, runbook } };
