import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import type { LeadActivityLineFragment } from '../../../gql/leads/graphql.ts';
import { formatPhone } from '../../../lib/format/phone.ts';
import { STATUSES } from '../api/leads-search.ts';

const OWN_FIELDS = ['name', 'email', 'whatsapp', 'language', 'timeZone', 'consentProof'] as const;

const textOf = (data: unknown, key: 'from' | 'to'): string | undefined => {
  if (typeof data !== 'object' || data === null || !(key in data)) return undefined;
  const value: unknown = Reflect.get(data, key);
  return value === null || value === undefined ? undefined : String(value);
};

/** A number as people write it; everything else as it is. */
function valueText(value: string | undefined): string {
  if (value === undefined) return '–';
  return /^\+\d{7,15}$/.test(value) ? formatPhone(value) : value;
}

/** What happened, in a sentence; mails lead to their life line. */
export function ActivityText({ line }: { line: LeadActivityLineFragment }) {
  const { t } = useTranslation();
  const subject = useSubject(line);
  const words = t(`leads.timeline.kind.${line.kind}`);
  const from = textOf(line.data, 'from');
  const to = textOf(line.data, 'to');
  const change = line.kind === 'FIELD_CHANGED' ? `${valueText(from)} → ${valueText(to)}` : undefined;
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
      {change ? (
        <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {change}
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
