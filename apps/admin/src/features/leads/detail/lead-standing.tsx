import { Select, Stack, TagsInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { STATUSES } from '../api/leads-search.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import type { Outcome } from '../api/use-outcome.ts';
import { useLeadActions } from './use-lead-actions.ts';

interface LeadStandingProps {
  row: LeadRowFragment;
  options: ReturnType<typeof useLeadOptions>;
}

/** Stage, status and tags: saved as soon as they are chosen. */
export function LeadStanding({ row, options }: LeadStandingProps) {
  const { t } = useTranslation();
  const { move, update, addTag, removeTag, busy } = useLeadActions(row.id);
  const [refusal, setRefusal] = useState<{ of: 'stage' | 'status' | 'tags'; text: string | undefined }>();
  const told = (of: 'stage' | 'status' | 'tags') => (refusal?.of === of ? refusal.text : undefined);
  const attempt = async (of: 'stage' | 'status' | 'tags', change: Promise<Outcome>): Promise<void> => {
    const result = await change;
    setRefusal(result.done ? undefined : { of, text: result.refusal });
  };
  const setTags = (tags: string[]): void => {
    for (const tag of tags.filter((one) => !row.tags.includes(one))) void attempt('tags', addTag(tag));
    for (const tag of row.tags.filter((one) => !tags.includes(one))) void attempt('tags', removeTag(tag));
  };
  return (
    <section aria-labelledby="lead-standing">
      <Title order={2} size="h4" mb="xs" id="lead-standing">
        {t('leads.detail.standing')}
      </Title>
      <Stack gap="xs">
        <Select
          label={t('leads.detail.stage')}
          data={options.stages.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.stage.id}
          onChange={(stageId) => {
            if (stageId !== null && stageId !== row.stage.id) void attempt('stage', move(stageId));
          }}
          allowDeselect={false}
          error={told('stage')}
        />
        <Select
          label={t('leads.detail.status')}
          data={STATUSES.map((value) => ({ value, label: t(`leads.status.${value}`) }))}
          value={row.status}
          onChange={(value) => {
            const status = STATUSES.find((one) => one === value);
            if (status && status !== row.status) void attempt('status', update({ status }));
          }}
          allowDeselect={false}
          error={told('status')}
        />
        <TagsInput
          label={t('leads.detail.tags')}
          placeholder={t('leads.detail.tagsHint')}
          data={options.tags.map(({ name }) => name)}
          value={[...row.tags]}
          onChange={setTags}
          aria-busy={busy}
          error={told('tags')}
        />
      </Stack>
    </section>
  );
}
