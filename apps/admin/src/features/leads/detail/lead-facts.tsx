import { Anchor, Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import type { LeadDetailFragment, LeadRowFragment } from '../../../gql/leads/graphql.ts';
import { formatPhone } from '../../../lib/format/phone.ts';
import type { useLeadOptions } from '../api/use-lead-options.ts';
import { CustomFacts } from './custom-facts.tsx';
import { timeZoneChoices } from './fact-choices.ts';
import { InlineField } from './inline-field.tsx';
import classes from './lead.module.css';
import { useLeadActions } from './use-lead-actions.ts';

interface LeadFactsProps {
  row: LeadRowFragment;
  detail: LeadDetailFragment;
  options: ReturnType<typeof useLeadOptions>;
}

/** What is known of it, each to be mended in its place, and where it came from. */
export function LeadFacts({ row, detail, options }: LeadFactsProps) {
  const { t } = useTranslation();
  const { update } = useLeadActions(row.id);
  const zones = useMemo(timeZoneChoices, []);
  const languages = (['id', 'en'] as const).map((value) => ({ value, label: t(`leads.language.${value}`) }));
  return (
    <section aria-labelledby="lead-facts">
      <Title order={2} size="h4" mb="xs" id="lead-facts">
        {t('leads.detail.facts')}
      </Title>
      <dl className={classes.facts}>
        <InlineField
          label={t('leads.field.name')}
          shown={row.name ?? '–'}
          value={row.name ?? ''}
          input="text"
          onSave={(name) => update({ name })}
        />
        <InlineField
          label={t('leads.field.email')}
          shown={row.email ?? '–'}
          value={row.email ?? ''}
          input="email"
          onSave={(email) => update({ email })}
        />
        <InlineField
          label={t('leads.field.whatsapp')}
          shown={row.whatsapp ? <ChatLink number={row.whatsapp} /> : '–'}
          value={row.whatsapp ? formatPhone(row.whatsapp) : ''}
          input="tel"
          onSave={(whatsapp) => update({ whatsapp })}
        />
        <InlineField
          label={t('leads.field.language')}
          shown={languages.find(({ value }) => value === detail.language)?.label ?? '–'}
          value={detail.language ?? ''}
          input={languages}
          onSave={(language) => update({ language })}
        />
        <InlineField
          label={t('leads.field.timeZone')}
          shown={zones.find(({ value }) => value === detail.timeZone)?.label ?? detail.timeZone}
          value={detail.timeZone}
          input={zones}
          onSave={(timeZone) => update({ timeZone: timeZone ?? 'Asia/Jakarta' })}
        />
        <CustomFacts fields={options.fields} values={detail.fields} onSave={(field) => update({ fields: [field] })} />
        <InlineField
          label={t('leads.field.consentProof')}
          shown={detail.consentProof ?? '–'}
          value={detail.consentProof ?? ''}
          input="long"
          onSave={(consentProof) => update({ consentProof })}
        />
        <div className={classes.fact}>
          <dt>{t('leads.field.source')}</dt>
          <dd>
            {t(`leads.source.${row.source}`)}
            {detail.sourceName ? ` · ${detail.sourceName}` : ''}
          </dd>
        </div>
        <div className={classes.fact}>
          <dt>{t('leads.field.createdAt')}</dt>
          <dd>
            <DateTimeText at={row.createdAt} variant="full" />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** Opens a chat with it. */
function ChatLink({ number }: { number: string }) {
  return (
    <Anchor href={`https://wa.me/${number.replace(/\D/g, '')}`} target="_blank" rel="noreferrer" size="sm">
      {formatPhone(number)}
    </Anchor>
  );
}
