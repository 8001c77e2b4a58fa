import type { EmailType } from '../preferences/email-type.entity.ts';
import type { AttachmentService } from './attachment.service.ts';
import type { Composer } from './composer.ts';
import type { OutgoingEmail } from './providers/adapter.ts';
import type { Needs } from './route.ts';
import { requiresHeaders } from './route.ts';
import type { ClaimedMessage } from './sql/claim-messages.ts';

/** What a claimed message asks of a provider. */
export function needsOf(message: ClaimedMessage, type: EmailType): Needs {
  return {
    headers: requiresHeaders(type.category, message.headers ?? []),
    replyTo: message.replyTo !== null,
    cc: (message.cc ?? []).length > 0,
    attachments: message.attachments ?? [],
  };
}

/** Puts a claimed message together as it goes to a provider. Throws TemplateError. */
export async function composeOutgoing(
  message: ClaimedMessage,
  type: EmailType,
  services: { composer: Composer; attachments: AttachmentService },
): Promise<OutgoingEmail> {
  const content = await services.composer.compose(message);
  return {
    messageId: message.id,
    from: parseSender(message.sender),
    to: message.recipient,
    cc: message.cc ?? [],
    replyTo: message.replyTo,
    ...content,
    headers: message.headers ?? [],
    attachments: message.attachments ? await services.attachments.load(message.attachments) : [],
    queue: type.queue,
  };
}

function parseSender(sender: string): { name: string; address: string } {
  const [, name = '', address = sender] = /^(.*) <([^<>]+)>$/.exec(sender) ?? [];
  return { name, address };
}
