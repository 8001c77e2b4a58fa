import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusDot } from '../../../components/status-dot.tsx';
import type { EmailStatus } from '../../../gql/graphql.ts';
import { EMAIL_STATUSES } from '../api/email-search.ts';

interface StatusFilterProps {
  value: readonly EmailStatus[];
  onChange: (statuses: EmailStatus[]) => void;
}

export function StatusFilter({ value, onChange }: StatusFilterProps) {
  const { t } = useTranslation();
  const set = (status: EmailStatus, on: boolean): void => {
    onChange(EMAIL_STATUSES.filter((each) => (each === status ? on : value.includes(each))));
  };
  return (
    <Popover position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          fw={400}
          justify="space-between"
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {value.length === 0 ? t('emails.filter.status') : t('emails.filter.statusCount', { count: value.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={8} role="group" aria-label={t('emails.filter.status')}>
          {EMAIL_STATUSES.map((status) => (
            <Checkbox
              key={status}
              size="xs"
              label={<StatusDot status={status} />}
              checked={value.includes(status)}
              onChange={(event) => set(status, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
