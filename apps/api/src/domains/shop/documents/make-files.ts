import QRCode from 'qrcode';
import { type PlannedFile, QR_CONTENT_ID } from '../event-mails.ts';
import { commissionReceiptPdf } from './commission-receipt.ts';
import { housePdf } from './house-documents.ts';
import { invoicePdf } from './invoice.ts';

/** A file as a mail takes it. */
export interface MadeFile {
  name: string | null;
  contentType: string | null;
  contentId: string | null;
  content: string | null;
  url: string | null;
}

/** Modules of the code are this many pixels wide: sharp on a phone, small in bytes. */
const QR_SCALE = 6;

/** Makes the files of a mail; the same input gives the same bytes. */
export function makeFiles(files: PlannedFile[], facts: { language: 'id' | 'en'; sender: string }): Promise<MadeFile[]> {
  return Promise.all(files.map((file) => makeFile(file, facts)));
}

async function makeFile(file: PlannedFile, facts: { language: 'id' | 'en'; sender: string }): Promise<MadeFile> {
  switch (file.kind) {
    case 'INVOICE': {
      const name = `${facts.language === 'id' ? 'faktur' : 'invoice'}-${fileName(file.order.id)}.pdf`;
      return pdf(name, await invoicePdf(file.order, file.payment, facts));
    }
    case 'COMMISSION_RECEIPT': {
      const name = `${facts.language === 'id' ? 'bukti-komisi' : 'commission-receipt'}-${fileName(file.commission.reference)}.pdf`;
      return pdf(name, await commissionReceiptPdf(file.commission, facts));
    }
    case 'QR': {
      const bytes = await QRCode.toBuffer(file.url, {
        type: 'png',
        scale: QR_SCALE,
        margin: 2,
        errorCorrectionLevel: 'M',
      });
      return made('qr.png', 'image/png', bytes, QR_CONTENT_ID);
    }
    case 'GIVEN': {
      const { name, content, url } = file;
      return { name, content, url, contentType: null, contentId: null };
    }
    default: {
      const { name, bytes } = await housePdf(file.kind, facts);
      return pdf(name, bytes);
    }
  }
}

function pdf(name: string, bytes: Buffer): MadeFile {
  return made(name, 'application/pdf', bytes, null);
}

function made(name: string, contentType: string, bytes: Buffer, contentId: string | null): MadeFile {
  return { name, contentType, contentId, content: bytes.toString('base64'), url: null };
}

/** Letters, digits and hyphens of an id. */
function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60) || 'pesanan';
}
