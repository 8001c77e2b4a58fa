import type { AttachmentCapability, OutgoingEmail } from './adapter.ts';

/** `attach1` to `attach3` hold addresses that the vendor fetches; how large files may be is not told, so that is ours. */
export const mailketingAttachments: AttachmentCapability = {
  by: 'URL',
  inline: false,
  maxCount: 3,
  maxBytes: 10 * 1024 * 1024,
  extensions: null,
};

/** The fields of a mail, the same in both versions of the API. */
export function fieldsOf(email: OutgoingEmail): Record<string, string> {
  return {
    from_name: email.from.name,
    from_email: email.from.address,
    recipient: email.to,
    subject: email.subject,
    content: email.html ?? asHtml(email.text ?? ''),
    ...Object.fromEntries(email.attachments.map(({ url }, index) => [`attach${index + 1}`, url])),
  };
}

/** The one body field is read as HTML: plain text must look there as it was written, and hold no tags. */
function asHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return `<p>${text.replace(/[&<>]/g, (sign) => named[sign]!).replace(/\r?\n/g, '<br>\n')}</p>`;
}
