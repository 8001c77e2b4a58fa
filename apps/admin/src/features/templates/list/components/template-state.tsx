import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ToneDot } from '../../../../components/tone-dot.tsx';
import type { TemplateRowFragment } from '../../../../gql/templates/graphql.ts';

/** What a send gets, and whether something newer is being written. */
export function TemplateState({ template }: { template: TemplateRowFragment }) {
  const { t } = useTranslation();
  const { publishedVersion, draft, archivedAt } = template;
  if (archivedAt) return <ToneDot tone="neutral">{t('templates.state.archived')}</ToneDot>;
  if (!publishedVersion) return <ToneDot tone="warn">{t('templates.state.draft')}</ToneDot>;
  const { number } = publishedVersion;
  return (
    <ToneDot tone="good">
      {draft ? t('templates.state.publishedWithDraft', { number }) : t('templates.state.published', { number })}
    </ToneDot>
  );
}

/** Whether it is one's own, came with the program, or is the platform's. */
export function TemplateOrigin({ template: { inherited, builtIn } }: { template: TemplateRowFragment }) {
  const { t } = useTranslation();
  if (!inherited && !builtIn) return null;
  return (
    <Badge variant="default" size="sm" tt="none">
      {t(builtIn ? 'templates.origin.builtIn' : 'templates.origin.inherited')}
    </Badge>
  );
}
