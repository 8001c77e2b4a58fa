import { Code } from '@mantine/core';
import { TextLink } from '../../../components/links.tsx';

/** What it was done to, as a way there where there is one. */
export function SubjectLink({ subject }: { subject: string }) {
  const text = <Code style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}>{subject}</Code>;
  if (subject.startsWith('msg_'))
    return (
      <TextLink to="/emails/$id" params={{ id: subject }} size="sm">
        {text}
      </TextLink>
    );
  if (subject.startsWith('tpl_'))
    return (
      <TextLink to="/templates/$id" params={{ id: subject }} size="sm">
        {text}
      </TextLink>
    );
  if (subject.startsWith('led_'))
    return (
      <TextLink to="/leads/$id" params={{ id: subject }} size="sm">
        {text}
      </TextLink>
    );
  return text;
}
