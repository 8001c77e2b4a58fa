import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../../components/empty-state.tsx';
import { newDocument } from '../../builder/api/blocks.ts';
import type { DraftBody, DraftContent, Language } from '../api/draft.ts';

interface NewBodyProps {
  content: DraftContent;
  variant: string;
  language: Language;
  onBegin: (body: DraftBody) => void;
}

/** A language that nobody has written yet: begun with another one's body, or empty. */
export function NewBody({ content, variant, language, onBegin }: NewBodyProps) {
  const { t } = useTranslation();
  const other = content.bodies.find((body) => body.variant === variant) ?? content.bodies[0];
  const empty: DraftBody = {
    variant,
    language,
    kind: 'MJML',
    subject: '',
    preheader: null,
    source: newDocument(language === 'EN' ? 'en' : 'id'),
    textSource: null,
  };
  return (
    <EmptyState
      title={t('templates.newBody.title', { language: t(`templates.language.${language}`) })}
      text={t('templates.newBody.text')}
      action={
        <Group gap="xs">
          {other ? (
            <Button onClick={() => onBegin({ ...other, variant, language })}>
              {t('templates.newBody.copy', { language: t(`templates.language.${other.language}`) })}
            </Button>
          ) : null}
          <Button variant={other ? 'default' : 'filled'} onClick={() => onBegin(empty)}>
            {t('templates.newBody.empty')}
          </Button>
        </Group>
      }
    />
  );
}
