import alertKind from './id/operations-alert-kinds.json' with { type: 'json' };
import alerts from './id/operations-alerts.json' with { type: 'json' };
import audit from './id/operations-audit.json' with { type: 'json' };
import bulk from './id/operations-bulk.json' with { type: 'json' };
import failure from './id/operations-failure.json' with { type: 'json' };
import failures from './id/operations-failures.json' with { type: 'json' };
import health from './id/operations-health.json' with { type: 'json' };
import rules from './id/operations-rules.json' with { type: 'json' };
import runbook from './id/operations-runbook.json' with { type: 'json' };
import unknown from './id/operations-unknown.json' with { type: 'json' };

export const idOperations = {
  operations: { alertKind, alerts, audit, bulk, failure, failures, health, rules, runbook, unknown },
};
