import type { DkimKey } from '../sender-domains/dkim.service.ts';

/** Fields that a signature covers; RFC 8058 wants both of List-Unsubscribe among them. */
export const SIGNED_FIELDS = [
  'From',
  'To',
  'Cc',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
  'List-Unsubscribe',
  'List-Unsubscribe-Post',
];

const LINE_END = /\r?\n/g;

/** The mail with a DKIM-Signature before it. Throws when the key does not sign. */
export async function signed(mime: Buffer, { domain, selector, privateKey }: DkimKey): Promise<Buffer> {
  const bytes = Buffer.from(mime.toString('latin1').replace(LINE_END, '\r\n'), 'latin1');
  // Loaded where it is needed first: most installations sign nothing here.
  const { dkimSign } = await import('mailauth/lib/dkim/sign.js');
  const key = { signingDomain: domain, selector, privateKey };
  const { signatures, errors } = await dkimSign(bytes, { ...key, headerList: SIGNED_FIELDS, signatureData: [key] });
  if (errors.length > 0 || !signatures) throw new Error(`A mail of ${domain} could not be signed.`);
  return Buffer.concat([Buffer.from(signatures, 'latin1'), bytes]);
}
