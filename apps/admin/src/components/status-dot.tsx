import { useTranslation } from 'react-i18next';
import type { EmailStatus } from '../gql/graphql.ts';
import { toneOf } from './status-tone.ts';
import { ToneDot } from './tone-dot.tsx';

export function StatusDot({ status }: { status: EmailStatus }) {
  const { t } = useTranslation();
  return <ToneDot tone={toneOf(status)}>{t(`common.status.${status}`)}</ToneDot>;
}
