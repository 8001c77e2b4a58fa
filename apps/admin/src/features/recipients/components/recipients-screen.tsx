import { Box, Group, Stack, Text } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { isEmailAddress } from '../../../lib/email-address.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import { AddressSearch } from './address-search.tsx';
import { PersonalDataActions } from './personal-data-actions.tsx';
import { RecipientDetails } from './recipient-details.tsx';

const route = getRouteApi('/shell/recipients');

/** Everything about one recipient of an account: what they want, what they got, what may be done with their data. */
export function RecipientsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const superAdmin = useIsSuperAdmin();
  const { address: asked = '', account } = route.useSearch();
  const address = asked.trim().toLowerCase();
  const accountId = account ?? null;
  const change = useCallback(
    (part: { address?: string | undefined; account?: string | undefined }, replace = false) =>
      void navigate({ to: '/recipients', search: (before) => ({ ...before, ...part }), replace }),
    [navigate],
  );
  const choose = useCallback((id: string | null) => change({ account: id ?? undefined }, true), [change]);
  const waiting = superAdmin && account === undefined;
  const recipient = isEmailAddress(address) && !waiting ? { address, accountId } : undefined;
  return (
    <>
      <PageHeader
        title={t('recipients.title')}
        description={recipient ? undefined : t('recipients.text')}
        actions={recipient ? <PersonalDataActions key={`${accountId} ${address}`} recipient={recipient} /> : undefined}
      />
      <Stack gap="lg">
        <Group align="flex-start" gap="md">
          {superAdmin ? (
            <Box w={{ base: '100%', sm: 280 }}>
              <AccountSelect label={t('common.account')} value={accountId} onChange={choose} />
            </Box>
          ) : null}
          <AddressSearch key={address} initial={address} onSearch={(text) => change({ address: text })} />
        </Group>
        {waiting ? <Text c="dimmed">{t('recipients.chooseAccount')}</Text> : null}
        {recipient ? (
          <RecipientDetails key={`${accountId} ${address}`} recipient={recipient} />
        ) : waiting ? null : address === '' ? (
          <EmptyState title={t('recipients.nobody')} text={t('recipients.nobodyText')} />
        ) : (
          <EmptyState title={t('recipients.noAddress')} text={t('recipients.noAddressText')} />
        )}
      </Stack>
    </>
  );
}
