import { Button, Group, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../../components/copy-button.tsx';
import { DateTimeText } from '../../../../components/date-time-text.tsx';
import type { TemplateQuery, TemplateRowFragment } from '../../../../gql/templates/graphql.ts';
import classes from './detail.module.css';
import { FactsDialog } from './facts-dialog.tsx';

interface TemplateFactsProps {
  template: NonNullable<TemplateQuery['template']>;
  row: TemplateRowFragment;
}

export function TemplateFacts({ template: { account, fallbackLanguage, createdAt }, row }: TemplateFactsProps) {
  const { t } = useTranslation();
  const [editing, dialog] = useDisclosure(false);
  return (
    <section aria-labelledby="facts">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="facts">
          {t('templates.detail.facts')}
        </Title>
        {row.editable ? (
          <Button size="compact-sm" variant="default" onClick={dialog.open}>
            {t('templates.detail.editFacts')}
          </Button>
        ) : null}
      </Group>
      <FactsDialog opened={editing} row={row} fallbackLanguage={fallbackLanguage} onClose={dialog.close} />
      <dl className={classes.facts}>
        <div>
          <dt>{t('templates.field.key')}</dt>
          <dd>
            <code>{row.key}</code> <CopyButton value={row.key} label={t('templates.field.key')} />
          </dd>
        </div>
        <div>
          <dt>{t('templates.column.type')}</dt>
          <dd>{row.type.key}</dd>
        </div>
        <div>
          <dt>{t('templates.detail.whose')}</dt>
          <dd>{account?.name ?? t('templates.filter.platform')}</dd>
        </div>
        <div>
          <dt>{t('templates.detail.fallback')}</dt>
          <dd>{t(`templates.language.${fallbackLanguage}`)}</dd>
        </div>
        <div>
          <dt>{t('templates.detail.created')}</dt>
          <dd>
            <DateTimeText at={createdAt} />
          </dd>
        </div>
        <div>
          <dt>{t('templates.column.updated')}</dt>
          <dd>
            <DateTimeText at={row.updatedAt} />
          </dd>
        </div>
      </dl>
    </section>
  );
}
