import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from './links.tsx';

interface RefusalTextProps {
  /** Why the API refused. */
  code: string;
  /** The same for people. */
  text: string;
  /** Whose credits it was about; null: the viewer's own. */
  accountId: string | null;
}

/** Why a send was refused, with the way to the credits where they are the cause. */
export function RefusalText({ code, text, accountId }: RefusalTextProps) {
  const { t } = useTranslation();
  const aboutCredits = code === 'INSUFFICIENT_CREDITS' || code === 'CREDITS_FROZEN';
  return (
    <Text size="sm" c="var(--mantine-color-error)" role="alert">
      {text}{' '}
      {aboutCredits ? (
        <TextLink to="/credits" search={accountId ? { account: accountId } : {}} size="sm" underline="always">
          {t('shell.credits.open')}
        </TextLink>
      ) : null}
    </Text>
  );
}
