import alertKind from './en/operations-alert-kinds.json' with { type: 'json' };
import alerts from './en/operations-alerts.json' with { type: 'json' };
import audit from './en/operations-audit.json' with { type: 'json' };
import bulk from './en/operations-bulk.json' with { type: 'json' };
import failure from './en/operations-failure.json' with { type: 'json' };
import failures from './en/operations-failures.json' with { type: 'json' };
import health from './en/operations-health.json' with { type: 'json' };
import rules from './en/operations-rules.json' with { type: 'json' };
import runbook from './en/operations-runbook.json' with { type: 'json' };
import unknown from './en/operations-unknown.json' with { type: 'json' };

export const enOperations = {
  operations: { alertKind, alerts, audit, bulk, failure, failures, health, rules, runbook, unknown },
};
