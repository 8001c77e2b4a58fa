import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountSelect } from '../../../components/account-select/account-select.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useLeadAccount } from '../api/use-lead-account.ts';

interface AccountDeskProps {
  /** The account in the address. */
  account: string | undefined;
  onChange: (account: string | undefined) => void;
  /** What is shown of the account. */
  children: ReactNode;
}

/** Leads belong to one account: a super admin chooses it first, everybody else sees their own. */
export function AccountDesk({ account, onChange, children }: AccountDeskProps) {
  const { t } = useTranslation();
  const { superAdmin, accountId, waiting } = useLeadAccount(account);
  return (
    <>
      {superAdmin ? (
        <Box maw={360}>
          <AccountSelect label={t('common.account')} value={accountId} onChange={(id) => onChange(id ?? undefined)} />
        </Box>
      ) : null}
      {waiting ? <EmptyState title={t('leads.choose')} text={t('leads.chooseText')} /> : children}
    </>
  );
}
