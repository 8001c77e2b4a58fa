import { Alert, Group, Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { TextLink } from '../../../components/links.tsx';
import { ToneDot } from '../../../components/tone-dot.tsx';
import type { Suppression } from '../hooks/use-recipient.ts';

interface SuppressionStateProps {
  suppression: Suppression | undefined;
  /** Null: the viewer's own. */
  accountId: string | null;
}

/** Whether mail to the address is withheld, since when and why. */
export function SuppressionState({ suppression, accountId }: SuppressionStateProps) {
  const { t } = useTranslation();
  if (!suppression)
    return (
      <Text size="sm" component="div">
        <ToneDot tone="good">{t('recipients.notSuppressed')}</ToneDot>
      </Text>
    );
  const { address, reason, evidence, emailId, createdAt } = suppression;
  return (
    <Alert
      variant="default"
      icon={<IconBan size={20} color="var(--tone-bad)" aria-hidden />}
      title={t('recipients.suppressed')}
      styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}
    >
      <Text size="sm">
        {t(`recipients.reason.${reason}`)} · <DateTimeText at={createdAt} variant="full" />
      </Text>
      {evidence ? (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {evidence}
        </Text>
      ) : null}
      <Group gap="md" mt={4}>
        <TextLink to="/suppressions" search={{ q: address, account: accountId ?? undefined }} size="sm">
          {t('recipients.toList')}
        </TextLink>
        {emailId ? (
          <TextLink to="/emails/$id" params={{ id: emailId }} size="sm">
            {t('recipients.causingMail')}
          </TextLink>
        ) : null}
      </Group>
    </Alert>
  );
}
