import type { Tone } from '../../../components/status-tone.ts';
import type { ProviderCreditLevel } from '../../../gql/credits/graphql.ts';

const TONES: Record<ProviderCreditLevel, Tone> = {
  HEALTHY: 'good',
  WARNING: 'warn',
  CRITICAL: 'bad',
  EMERGENCY: 'bad',
};

export function levelTone(level: ProviderCreditLevel | null | undefined): Tone {
  return level ? TONES[level] : 'neutral';
}
