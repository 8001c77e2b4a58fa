import { useSubscription } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.tsx';
import { ToneDot } from '../../components/tone-dot.tsx';
import { OwnCreditsChangedDocument } from '../../gql/graphql.ts';
import { CREDIT_TONES } from '../../lib/credit-state.ts';
import { useFormat } from '../../lib/format/use-format.ts';
import { useIsSuperAdmin } from '../../lib/session/use-session.ts';
import { useOwnCredits } from './use-own-credits.ts';

/** What the viewer's shop can spend now; moves by itself. Super admins have no balance of their own. */
export function CreditBalance() {
  const { t } = useTranslation();
  const format = useFormat();
  const skip = useIsSuperAdmin();
  // The event reaches every screen through the cache.
  useSubscription(OwnCreditsChangedDocument, { skip, ignoreResults: true });
  const own = useOwnCredits();
  if (!own) return null;
  const number = format.number(own.available);
  return (
    <TextLink
      to="/credits"
      size="sm"
      c="var(--mantine-color-text)"
      px={4}
      style={{ whiteSpace: 'nowrap' }}
      title={t(`shell.credits.label.${own.state}`, { number })}
      data-credits={own.available}
    >
      <ToneDot tone={CREDIT_TONES[own.state]}>
        {number}
        <Box component="span" visibleFrom="sm">
          {' '}
          {t('shell.credits.unit')}
        </Box>
      </ToneDot>
    </TextLink>
  );
}
