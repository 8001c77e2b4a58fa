import type { MailFile } from '../mailbox.store.ts';
import { RenderedContent } from '../rendered-content.ts';
import { mailHeaders } from './message-headers.ts';
import type { BrevoMessage, BrevoRequest, Person } from './request.ts';

const NOTE = 'Brevo takes JSON, not a MIME message. This is a textual rendering of the fields received.';

/** Everybody a message goes to. */
export function recipientsOf({ to, cc, bcc }: BrevoMessage): string[] {
  return [...to, ...cc, ...bcc].map(({ email }) => email);
}

export function mailbox(person: Person): string {
  return person.name === null ? person.email : `${person.name} <${person.email}>`;
}

export function contentOf(
  request: BrevoRequest,
  message: BrevoMessage,
  more: { files: MailFile[]; messageId: string; idempotencyKey: string | null },
): RenderedContent {
  const optional = (name: string, people: readonly Person[]) =>
    people.length === 0 ? [] : [{ name, value: people.map(mailbox).join(', ') }];
  return new RenderedContent(
    {
      note: NOTE,
      headers: [
        { name: 'From', value: mailbox(request.sender) },
        ...optional('To', message.to),
        ...optional('Cc', message.cc),
        ...optional('Bcc', message.bcc),
        ...optional('Reply-To', message.replyTo ? [message.replyTo] : []),
        { name: 'Subject', value: message.subject },
        { name: 'Message-ID', value: more.messageId },
        ...(request.tags.length === 0 ? [] : [{ name: 'X-Sandbox-Tags', value: request.tags.join(', ') }]),
        ...(request.scheduledAt === null ? [] : [{ name: 'X-Sandbox-Scheduled-At', value: request.scheduledAt }]),
        ...mailHeaders(request.headers, more.idempotencyKey),
      ],
      html: message.html,
      text: message.text,
      files: more.files,
    },
    new Date(),
  );
}
