import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { FilterChip } from '../../../components/filter-chips.tsx';
import { AccountsDocument, EmailOptionsDocument } from '../../../gql/graphql.ts';
import { startOfWibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import { type EmailSearch, statusesOf } from '../api/email-search.ts';

/** One chip for each thing that narrows the list. */
export function useFilterChips(search: EmailSearch, change: (part: Partial<EmailSearch>) => void): FilterChip[] {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useQuery(EmailOptionsDocument, { fetchPolicy: 'cache-first' });
  const accounts = useQuery(AccountsDocument, { fetchPolicy: 'cache-first', skip: search.account === undefined });
  const statuses = statusesOf(search);
  const moment = (value: string): string =>
    value.length === 10 ? format.date(startOfWibDay(value).toISOString()) : format.short(value);
  const providerName = data?.providers.find(({ id }) => id === search.provider)?.name ?? search.provider ?? '';
  const accountName =
    accounts.data?.accounts.edges.find(({ node }) => node.id === search.account)?.node.name ?? search.account ?? '';
  const chips: (FilterChip | undefined)[] = [
    ...statuses.map((status) => ({
      key: status,
      label: t(`common.status.${status}`),
      onRemove: () => {
        const rest = statuses.filter((each) => each !== status).join(',');
        change({ status: rest === '' ? undefined : rest });
      },
    })),
    search.q ? chip('q', t('emails.chip.text', { text: search.q }), { q: undefined }) : undefined,
    search.to ? chip('to', t('emails.chip.to', { to: search.to }), { to: undefined }) : undefined,
    search.type ? chip('type', search.type, { type: undefined }) : undefined,
    search.provider ? chip('provider', providerName, { provider: undefined }) : undefined,
    search.account ? chip('account', accountName, { account: undefined }) : undefined,
    search.from ? chip('from', t('emails.chip.from', { at: moment(search.from) }), { from: undefined }) : undefined,
    search.until
      ? chip('until', t('emails.chip.until', { at: moment(search.until) }), { until: undefined })
      : undefined,
    search.order ? chip('order', t('emails.chip.oldest'), { order: undefined }) : undefined,
  ];
  function chip(key: string, label: string, without: Partial<EmailSearch>): FilterChip {
    return { key, label, onRemove: () => change(without) };
  }
  return chips.filter((each) => each !== undefined);
}
