import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../../components/links.tsx';
import { domainOfAddress, lackingForBulk } from '../api/domain-state.ts';
import { useDomains } from '../hooks/use-domains.ts';

/** Domains of these addresses that are unknown or lack what Gmail and Yahoo ask for, each with the way to mend it. */
export function DomainWarnings({ addresses, accountId }: { addresses: readonly string[]; accountId: string | null }) {
  const { t } = useTranslation();
  const { rows } = useDomains(accountId, false);
  if (!rows) return null;
  const found = [...new Set(addresses.map(domainOfAddress))].flatMap((name) => {
    const domain = rows.find((row) => row.domain === name);
    return domain?.bulkReady ? [] : [{ name, domain }];
  });
  if (found.length === 0) return null;
  return (
    <Alert
      variant="default"
      icon={<IconAlertTriangle size={20} color="var(--tone-warn)" aria-hidden />}
      title={t('settings.domains.warning.title')}
      styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm" spacing={4} listStyleType="none">
        {found.map(({ name, domain }) => (
          <List.Item key={name}>
            <strong>{name}</strong>
            {': '}
            {domain
              ? t('settings.domains.warning.lacks', {
                  what: lackingForBulk(domain)
                    .map((kind) => t(`settings.domains.kind.${kind}`))
                    .join(', '),
                })
              : t('settings.domains.warning.unknown')}{' '}
            <TextLink
              to="/settings/domains"
              search={{ account: accountId ?? undefined, ...(domain ? { domain: domain.id } : { add: name }) }}
              size="sm"
              underline="always"
            >
              {t(domain ? 'settings.domains.open' : 'settings.domains.add')}
            </TextLink>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
