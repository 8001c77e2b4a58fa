import { Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeText } from '../../../components/date-time-text.tsx';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { type LeadNoteLineFragment, LeadNoteLineFragmentDoc, type LeadQuery } from '../../../gql/leads/graphql.ts';
import { useSession } from '../../../lib/session/use-session.ts';
import classes from './lead.module.css';
import { useNotes } from './use-notes.ts';

const MAX_NOTE_LENGTH = 5_000;

interface LeadNotesProps {
  leadId: string;
  notes: NonNullable<LeadQuery['lead']>['notes'];
}

/** What people wrote about it, newest first. */
export function LeadNotes({ leadId, notes }: LeadNotesProps) {
  const { t } = useTranslation();
  const { add, busy } = useNotes(leadId);
  const [text, setText] = useState('');
  const lines = notes.edges.map(({ node }) => getFragmentData(LeadNoteLineFragmentDoc, node));
  const save = async (): Promise<void> => {
    if (await add(text.trim())) setText('');
  };
  return (
    <section aria-labelledby="lead-notes">
      <Title order={2} size="h4" mb="xs" id="lead-notes">
        {t('leads.notes.title')}
      </Title>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void save();
        }}
      >
        <Stack gap="xs">
          <Textarea
            aria-label={t('leads.notes.label')}
            placeholder={t('leads.notes.placeholder')}
            maxLength={MAX_NOTE_LENGTH}
            autosize
            minRows={2}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" size="compact-sm" loading={busy} disabled={text.trim() === ''}>
              {t('leads.notes.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      <ul className={classes.lines} aria-label={t('leads.notes.title')}>
        {lines.map((note) => (
          <NoteLine key={note.id} leadId={leadId} note={note} />
        ))}
      </ul>
    </section>
  );
}

function NoteLine({ leadId, note }: { leadId: string; note: LeadNoteLineFragment }) {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const { edit, remove, busy } = useNotes(leadId);
  const [draft, setDraft] = useState<string>();
  const own = viewer?.id === note.author?.id;
  const save = async (): Promise<void> => {
    if (draft?.trim() && (await edit(note.id, draft.trim()))) setDraft(undefined);
  };
  return (
    <li className={classes.line}>
      {draft === undefined ? (
        <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
          {note.text}
        </Text>
      ) : (
        <Textarea
          aria-label={t('leads.notes.label')}
          maxLength={MAX_NOTE_LENGTH}
          autosize
          minRows={2}
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      )}
      <Group justify="space-between" gap="xs" mt={4}>
        <Text size="xs" c="dimmed">
          {note.author?.name ?? t('leads.notes.nobody')} · <DateTimeText at={note.createdAt} />
          {note.editedAt ? ` · ${t('leads.notes.edited')}` : ''}
        </Text>
        {own ? (
          <Group gap={4}>
            {draft === undefined ? (
              <>
                <Button size="compact-xs" variant="subtle" onClick={() => setDraft(note.text)}>
                  {t('leads.notes.edit')}
                </Button>
                <Button size="compact-xs" variant="subtle" loading={busy} onClick={() => void remove(note.id)}>
                  {t('leads.notes.remove')}
                </Button>
              </>
            ) : (
              <>
                <Button size="compact-xs" variant="default" onClick={() => setDraft(undefined)}>
                  {t('common.cancel')}
                </Button>
                <Button size="compact-xs" loading={busy} disabled={draft.trim() === ''} onClick={() => void save()}>
                  {t('leads.detail.save')}
                </Button>
              </>
            )}
          </Group>
        ) : null}
      </Group>
    </li>
  );
}
