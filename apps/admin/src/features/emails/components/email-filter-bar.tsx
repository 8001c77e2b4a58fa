import { useQuery } from '@apollo/client/react';
import { Box, Button, Collapse, Group, Select, TextInput } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTypedFilter } from '../../../components/use-typed-filter.ts';
import { EmailOptionsDocument } from '../../../gql/graphql.ts';
import { type EmailSearch, statusesOf } from '../api/email-search.ts';
import { DateRangeFilter } from './date-range-filter.tsx';
import { StatusFilter } from './status-filter.tsx';

interface EmailFilterBarProps {
  search: EmailSearch;
  onChange: (part: Partial<EmailSearch>) => void;
}

export function EmailFilterBar({ search, onChange }: EmailFilterBarProps) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const [opened, { toggle }] = useDisclosure(false);
  const text = useTypedFilter(search.q, (q) => onChange({ q }));
  return (
    <Box role="search" aria-label={t('emails.filter.label')}>
      <Group gap="xs" wrap={phone ? 'nowrap' : 'wrap'}>
        <TextInput
          aria-label={t('emails.filter.text')}
          placeholder={t('emails.filter.text')}
          leftSection={<IconSearch size={16} aria-hidden />}
          w={phone ? '100%' : 200}
          {...text}
        />
        {phone ? (
          <Button
            variant="default"
            px="sm"
            aria-label={t('emails.filter.more')}
            aria-expanded={opened}
            onClick={toggle}
            flex="none"
          >
            <IconAdjustmentsHorizontal size={18} aria-hidden />
          </Button>
        ) : (
          <MoreFilters search={search} onChange={onChange} />
        )}
      </Group>
      {phone ? (
        <Collapse expanded={opened} transitionDuration={100}>
          <Group gap="xs" mt="xs" grow preventGrowOverflow={false}>
            <MoreFilters search={search} onChange={onChange} />
          </Group>
        </Collapse>
      ) : null}
    </Box>
  );
}

function MoreFilters({ search, onChange }: EmailFilterBarProps) {
  const { t } = useTranslation();
  const { data } = useQuery(EmailOptionsDocument, { fetchPolicy: 'cache-first' });
  const to = useTypedFilter(search.to, (value) => onChange({ to: value }));
  return (
    <>
      <TextInput aria-label={t('emails.filter.to')} placeholder={t('emails.filter.to')} w={160} {...to} />
      <StatusFilter
        value={statusesOf(search)}
        onChange={(statuses) => onChange({ status: statuses.length === 0 ? undefined : statuses.join(',') })}
      />
      <Select
        aria-label={t('emails.filter.type')}
        placeholder={t('emails.filter.type')}
        data={data?.emailTypes.map(({ key }) => key) ?? []}
        value={search.type ?? null}
        onChange={(type) => onChange({ type: type ?? undefined })}
        w={156}
      />
      <Select
        aria-label={t('emails.filter.provider')}
        placeholder={t('emails.filter.provider')}
        data={data?.providers.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        value={search.provider ?? null}
        onChange={(provider) => onChange({ provider: provider ?? undefined })}
        w={156}
      />
      <DateRangeFilter search={search} onChange={onChange} />
    </>
  );
}
