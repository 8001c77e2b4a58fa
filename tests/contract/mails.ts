import { createHash, randomUUID } from 'node:crypto';
import type { OutgoingAttachment, OutgoingEmail } from '../../apps/api/src/domains/delivery/providers/adapter.ts';
import { DispatchQueue } from '../../apps/api/src/domains/preferences/email-type.entity.ts';

/** A mail to a buyer, different in what is given. */
export function mail(changes: Partial<OutgoingEmail> = {}): OutgoingEmail {
  return {
    messageId: randomUUID(),
    from: { name: 'Toko Melati', address: 'halo@toko-melati.example' },
    to: 'siti@pelanggan.example',
    cc: [],
    replyTo: null,
    subject: 'Pesanan 1001 sudah dibayar – terima kasih',
    html: '<p>Terima kasih, Siti. Totalnya <b>Rp 1.250.000</b> = lunas.</p>',
    text: null,
    headers: [],
    attachments: [],
    queue: DispatchQueue.NORMAL,
    returnPath: null,
    dkim: null,
    ...changes,
  };
}

/** Bytes that no text encoding leaves alone: every value, and line ends of every kind. */
export function bytesOf(size: number, seed = 0): Buffer {
  return Buffer.from(Uint8Array.from({ length: size }, (_, index) => (index * 31 + seed) % 256));
}

export function file(name: string, changes: Partial<OutgoingAttachment> = {}): OutgoingAttachment {
  return {
    name,
    contentType: 'application/octet-stream',
    contentId: null,
    bytes: bytesOf(2_000, name.length),
    url: 'http://127.0.0.1:9/not-served',
    ...changes,
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
