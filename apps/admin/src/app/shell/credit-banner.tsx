import { Alert, Text } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.tsx';
import { useFormat } from '../../lib/format/use-format.ts';
import { useOwnCredits } from './use-own-credits.ts';

/** Tells a shop that its mail stops, or soon will, and whom to ask. Nothing while there is enough. */
export function CreditBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const onCredits = useLocation({ select: ({ pathname }) => pathname === '/credits' });
  const own = useOwnCredits();
  if (!own || own.state === 'good') return null;
  const { state, available } = own;
  const plain = { color: 'var(--mantine-color-text)' };
  return (
    <Alert
      mb="md"
      color={state === 'low' ? 'yellow' : 'red'}
      title={t(`shell.credits.title.${state}`, { number: format.number(available) })}
      styles={{ root: state === 'low' ? { background: 'var(--calm-notice)' } : {}, title: plain, message: plain }}
      role={state === 'low' ? 'status' : 'alert'}
      data-credit-banner={state}
    >
      <Text size="sm">
        {t(`shell.credits.text.${state}`)}{' '}
        {onCredits ? null : (
          <TextLink to="/credits" size="sm" c="inherit" underline="always">
            {t('shell.credits.open')}
          </TextLink>
        )}
      </Text>
    </Alert>
  );
}
