import { SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DraftBody } from '../api/draft.ts';
import { MERGE_TARGET } from './merge-tags.tsx';

/** Phones show about forty, desks about seventy characters. */
const LONG = 70;

interface SubjectFieldsProps {
  body: DraftBody;
  onChange: (part: Partial<DraftBody>, what: string) => void;
}

/** What an inbox shows before the mail is opened. */
export function SubjectFields({ body: { subject, preheader }, onChange }: SubjectFieldsProps) {
  const { t } = useTranslation();
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="sm">
      <TextInput
        {...MERGE_TARGET}
        label={t('templates.editor.subject')}
        description={t(subject.length > LONG ? 'templates.editor.subjectLong' : 'templates.editor.subjectHint', {
          count: subject.length,
        })}
        value={subject}
        maxLength={500}
        onChange={(event) => onChange({ subject: event.currentTarget.value }, 'subject')}
      />
      <TextInput
        {...MERGE_TARGET}
        label={t('templates.editor.preheader')}
        description={t('templates.editor.preheaderHint')}
        value={preheader ?? ''}
        maxLength={500}
        onChange={(event) => onChange({ preheader: event.currentTarget.value || null }, 'preheader')}
      />
    </SimpleGrid>
  );
}
