import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import type { SenderDomainRowFragment } from '../../../../gql/settings/graphql.ts';
import { lackingForBulk } from '../api/domain-state.ts';

/** Whether mails by SMTP carry the domain's signature. */
export function SignedState({ domain }: { domain: SenderDomainRowFragment }) {
  const { t } = useTranslation();
  return (
    <ToneDot tone={domain.dkimSigned ? 'good' : 'warn'}>
      {t(domain.dkimSigned ? 'settings.domains.signed' : 'settings.domains.unsigned')}
    </ToneDot>
  );
}

/** Whether the rules of Gmail and Yahoo for bulk mail are met, and what they lack. */
export function BulkState({ domain }: { domain: SenderDomainRowFragment }) {
  const { t } = useTranslation();
  if (domain.bulkReady) return <ToneDot tone="good">{t('settings.domains.bulkReady')}</ToneDot>;
  const kinds = lackingForBulk(domain).map((kind) => t(`settings.domains.kind.${kind}`));
  return (
    <div>
      <ToneDot tone="warn">
        <span style={{ whiteSpace: 'normal' }}>{t('settings.domains.bulkNotReady')}</span>
      </ToneDot>
      <Text size="sm" c="dimmed" ps={16}>
        {t('settings.domains.lacking', { what: kinds.join(', ') })}
      </Text>
    </div>
  );
}
