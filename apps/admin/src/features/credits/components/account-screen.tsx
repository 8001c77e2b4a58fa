import { Button, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { ButtonLink, TextLink } from '../../../components/links.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import type { CreditAccountRowFragment } from '../../../gql/credits/graphql.ts';
import { useIsSuperAdmin } from '../../../lib/session/use-session.ts';
import type { CreditsSearch } from '../api/credits-search.ts';
import type { BookingKind } from '../hooks/use-booking.ts';
import { useCreditAccount } from '../hooks/use-credit-account.ts';
import { AccountFigures } from './account-figures.tsx';
import { BookingDialog } from './booking-dialog.tsx';
import { FrozenNotice } from './frozen-notice.tsx';
import { Ledger } from './ledger.tsx';
import { StatementSection } from './statement-section.tsx';

interface AccountScreenProps {
  /** `acc_…`; null: the viewer's own. */
  accountId: string | null;
  search: CreditsSearch;
  onChange: (part: Partial<CreditsSearch>) => void;
}

/** What one account has, how long it lasts, and how it came to be. */
export function AccountScreen({ accountId, search, onChange }: AccountScreenProps) {
  const { t } = useTranslation();
  const { account, error, refetch } = useCreditAccount(accountId);
  if (account === null)
    return (
      <EmptyState
        title={t('credits.desk.missing')}
        text={t('credits.desk.missingText')}
        action={
          <ButtonLink to="/credits" search={{}} variant="default">
            {t('credits.desk.toAll')}
          </ButtonLink>
        }
      />
    );
  return (
    <>
      {accountId ? (
        <TextLink to="/credits" search={{}} size="sm">
          ← {t('credits.desk.toAll')}
        </TextLink>
      ) : null}
      <PageHeader
        title={
          account && accountId ? t('credits.desk.titleOf', { name: account.account.name }) : t('credits.desk.title')
        }
        description={t('credits.desk.text')}
        actions={account && accountId ? <BookingButtons account={account} /> : undefined}
      />
      {error ? <ErrorNotice error={error} onRetry={refetch} /> : null}
      {account ? (
        <Stack gap="xl">
          {account.frozenAt ? <FrozenNotice account={account} /> : null}
          <AccountFigures account={account} accountId={accountId} />
          <StatementSection accountId={accountId} sequence={account.sequence} />
          <Ledger accountId={accountId} sequence={account.sequence} search={search} onChange={onChange} />
        </Stack>
      ) : error ? null : (
        <Skeleton height={320} aria-busy />
      )}
    </>
  );
}

function BookingButtons({ account }: { account: CreditAccountRowFragment }) {
  const { t } = useTranslation();
  const superAdmin = useIsSuperAdmin();
  const [kind, setKind] = useState<BookingKind>();
  if (!superAdmin) return null;
  return (
    <>
      <Button variant="default" onClick={() => setKind('adjust')}>
        {t('credits.desk.booking.adjust.open')}
      </Button>
      <Button onClick={() => setKind('topUp')}>{t('credits.desk.booking.topUp.open')}</Button>
      <BookingDialog kind={kind} account={account} onClose={() => setKind(undefined)} />
    </>
  );
}
