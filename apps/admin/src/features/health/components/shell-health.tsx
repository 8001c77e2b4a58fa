import { useSubscription } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import { ShellHealthDocument } from '../../../gql/operations/graphql.ts';

const TONES = { HEALTHY: 'good', DEGRADED: 'warn', DOWN: 'bad' } as const;

/** How the installation is doing, in a word, on every screen. Nothing until that is known. */
export function ShellHealth() {
  const { t } = useTranslation();
  const { data } = useSubscription(ShellHealthDocument);
  const health = data?.operationsHealthChanged;
  if (!health) return null;
  const { status, reasons } = health;
  return (
    <TextLink
      to="/health"
      size="sm"
      visibleFrom="sm"
      px={8}
      py={4}
      c="var(--mantine-color-text)"
      style={{ whiteSpace: 'nowrap' }}
      data-shell-health={status}
    >
      <ToneDot tone={TONES[status]}>
        {t(`operations.health.pill.${status}`, { count: Math.max(1, reasons.length) })}
      </ToneDot>
    </TextLink>
  );
}
