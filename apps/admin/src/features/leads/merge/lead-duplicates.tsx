import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { type FragmentType, getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { type LeadRowFragment, LeadRowFragmentDoc } from '../../../gql/leads/graphql.ts';
import { formatPhone } from '../../../lib/format/phone.ts';
import { leadName } from '../api/lead-name.ts';
import type { LeadFieldOption } from '../api/use-lead-options.ts';
import { MergeDialog } from './merge-dialog.tsx';

interface LeadDuplicatesProps {
  fields: readonly LeadFieldOption[];
  row: LeadRowFragment;
  duplicates: readonly FragmentType<typeof LeadRowFragmentDoc>[];
}

/** Leads that are likely the same person, and the way to make one of them; nothing where there are none. */
export function LeadDuplicates({ fields, row, duplicates }: LeadDuplicatesProps) {
  const { t } = useTranslation();
  const [other, setOther] = useState<LeadRowFragment>();
  const others = duplicates.map((lead) => getFragmentData(LeadRowFragmentDoc, lead));
  if (others.length === 0) return null;
  return (
    <Paper withBorder p="sm" component="section" aria-labelledby="lead-duplicates">
      <Title order={2} size="h4" id="lead-duplicates">
        {t('leads.merge.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('leads.merge.text')}
      </Text>
      {others.map((lead) => (
        <Group key={lead.id} justify="space-between" gap="xs" py={4}>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            <TextLink to="/leads/$id" params={{ id: lead.id }} size="sm" underline="always">
              {leadName(lead)}
            </TextLink>{' '}
            {[lead.email, lead.whatsapp && formatPhone(lead.whatsapp)].filter(Boolean).join(' · ')}
          </Text>
          <Button size="compact-sm" variant="default" onClick={() => setOther(lead)}>
            {t('leads.merge.open')}
          </Button>
        </Group>
      ))}
      <MergeDialog fields={fields} one={row} other={other} onClose={() => setOther(undefined)} />
    </Paper>
  );
}
