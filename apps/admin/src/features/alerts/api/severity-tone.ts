import type { Tone } from '../../../components/status-tone.ts';
import type { AlertSeverity } from '../../../gql/operations/graphql.ts';

export const severityTone: Record<AlertSeverity, Tone> = { INFO: 'neutral', WARNING: 'warn', CRITICAL: 'bad' };

/** The mildest first. */
export const SEVERITIES = ['INFO', 'WARNING', 'CRITICAL'] as const satisfies readonly AlertSeverity[];
