import { asRupiah, asTime } from '../../../infra/content/filters.ts';
import { Pdf } from '../../../infra/pdf.ts';
import type { CommissionPaid } from '../shop-event.schemas.ts';

const texts = {
  id: {
    title: 'Bukti pembayaran komisi',
    to: 'Dibayarkan kepada',
    period: 'Periode',
    amount: 'Jumlah',
    method: 'Cara bayar',
    paid: 'Tanggal bayar',
    reference: 'Referensi',
    note: 'Simpan bukti ini untuk catatan Anda.',
  },
  en: {
    title: 'Commission payment receipt',
    to: 'Paid to',
    period: 'Period',
    amount: 'Amount',
    method: 'Payment method',
    paid: 'Paid on',
    reference: 'Reference',
    note: 'Please keep this receipt for your records.',
  },
} as const;

/** The receipt of a paid commission, PDF. */
export function commissionReceiptPdf(
  { affiliate, period, amount, method, paidAt, reference }: CommissionPaid,
  { language, sender }: { language: 'id' | 'en'; sender: string },
): Promise<Buffer> {
  const text = texts[language];
  return Pdf.write({ title: text.title, sender, at: new Date(paidAt) }, (pdf) => {
    pdf.facts([
      [text.to, `${affiliate.name} <${affiliate.email}>`],
      [text.period, period],
      [text.amount, asRupiah(amount)],
      [text.method, method],
      [text.paid, asTime(paidAt, language)],
      [text.reference, reference],
    ]);
    pdf.paragraph(text.note);
  });
}
