import type { EmailType } from '../preferences/email-type.entity.ts';
import type { AttachmentService } from './attachment.service.ts';
import type { Composer } from './composer.ts';
import type { EmailHeader } from './message.entity.ts';
import type { OutgoingEmail } from './providers/adapter.ts';
import type { ReturnPathService } from './return-path.service.ts';
import type { Needs } from './route.ts';
import { requiresHeaders } from './route.ts';
import { parseSender } from './sender.ts';
import type { DkimService } from './sender-domains/dkim.service.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';

/** What a claimed message asks of a provider. */
export function needsOf(message: ClaimedMessage, type: EmailType): Needs {
  return {
    headers: requiresHeaders(type, message.headers ?? []),
    replyTo: message.replyTo !== null,
    cc: (message.cc ?? []).length > 0,
    attachments: message.attachments ?? [],
  };
}

/** Puts a claimed message together as it goes to a provider. Throws TemplateError. */
export async function composeOutgoing(
  message: ClaimedMessage,
  type: EmailType,
  services: { composer: Composer; attachments: AttachmentService; returnPaths: ReturnPathService; dkim: DkimService },
): Promise<OutgoingEmail> {
  const { content, unsubscribeUrl } = await services.composer.compose(message, type);
  const from = parseSender(message.sender);
  return {
    messageId: message.id,
    from,
    to: message.recipient,
    cc: message.cc ?? [],
    replyTo: message.replyTo,
    ...content,
    headers: headersOf(message.headers ?? [], unsubscribeUrl),
    attachments: message.attachments ? await services.attachments.load(message.attachments) : [],
    queue: type.queue,
    returnPath: services.returnPaths.bounceAddressOf(message.id),
    dkim: await services.dkim.keyFor(message.accountId, from.address),
  };
}

/** RFC 8058: the inbox shows a button, and one click is enough. */
function headersOf(own: EmailHeader[], unsubscribeUrl: string | null): EmailHeader[] {
  if (unsubscribeUrl === null) return own;
  return [
    ...own.filter(({ name }) => !/^list-unsubscribe(-post)?$/i.test(name)),
    { name: 'List-Unsubscribe', value: `<${unsubscribeUrl}>` },
    { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
  ];
}
