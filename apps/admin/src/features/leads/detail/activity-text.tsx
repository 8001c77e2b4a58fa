import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { LeadActivityLineFragment } from '../../../gql/leads/graphql.ts';
import { activityDetail } from '../api/activity-detail.ts';
import { STATUSES } from '../api/leads-search.ts';

const OWN_FIELDS = ['name', 'email', 'whatsapp', 'language', 'timeZone', 'consentProof'] as const;

/** What happened, in a sentence; mails lead to their life line. */
export function ActivityText({ line }: { line: LeadActivityLineFragment }) {
  const { t } = useTranslation();
  const subject = useSubject(line);
  const words = t(`leads.timeline.kind.${line.kind}`);
  const detail = activityDetail(line);
  return (
    <>
      <Text component="span" size="sm" fw={500}>
        {words}
      </Text>
      {subject ? (
        <Text component="span" size="sm" style={{ overflowWrap: 'anywhere' }}>
          {': '}
          {line.subjectId?.startsWith('msg_') ? (
            <TextLink to="/emails/$id" params={{ id: line.subjectId }} size="sm" underline="always">
              {subject}
            </TextLink>
          ) : (
            subject
          )}
        </Text>
      ) : null}
      {detail ? (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {detail}
        </Text>
      ) : null}
    </>
  );
}

/** What it was about, in the words of the screen. */
function useSubject({ kind, subject }: LeadActivityLineFragment): string | null {
  const { t } = useTranslation();
  if (kind === 'STATUS_CHANGED') {
    const status = STATUSES.find((one) => one === subject);
    return status ? t(`leads.status.${status}`) : subject;
  }
  if (kind === 'FIELD_CHANGED') {
    const field = OWN_FIELDS.find((one) => one === subject);
    return field ? t(`leads.field.${field}`) : subject;
  }
  return subject;
}
