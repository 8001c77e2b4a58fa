import { Alert, AlertChannel, AlertMute, AlertNotice, AlertRule } from './alerts/alert.entity.ts';
import {
  FailedOperation,
  FailedOperationEvent,
  FailedOperationRule,
  FailureProgress,
} from './failures/failed-operation.entity.ts';
import { HealthSample, HealthThreshold, HealthWatch } from './health/health.entity.ts';

export const operationsEntities = [
  Alert,
  AlertChannel,
  AlertMute,
  AlertNotice,
  AlertRule,
  FailedOperation,
  FailedOperationEvent,
  FailedOperationRule,
  FailureProgress,
  HealthSample,
  HealthThreshold,
  HealthWatch,
];
