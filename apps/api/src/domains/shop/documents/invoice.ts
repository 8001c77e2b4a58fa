import { asDate, asRupiah, asTime } from '../../../infra/content/filters.ts';
import { Pdf } from '../../../infra/pdf.ts';
import type { EventOrder, EventPayment } from '../shop-event.schemas.ts';

const texts = {
  id: {
    title: 'Faktur',
    number: 'Nomor pesanan',
    date: 'Tanggal pesanan',
    customer: 'Pelanggan',
    address: 'Alamat kirim',
    paid: 'Dibayar',
    method: 'Cara bayar',
    reference: 'Referensi',
    item: 'Barang',
    quantity: 'Jumlah',
    price: 'Harga',
    sum: 'Total',
    subtotal: 'Subtotal',
    shipping: 'Ongkos kirim',
    discount: 'Potongan',
    total: 'Total dibayar',
    thanks: 'Terima kasih atas pembelian Anda. Faktur ini sah tanpa tanda tangan.',
  },
  en: {
    title: 'Invoice',
    number: 'Order number',
    date: 'Order date',
    customer: 'Customer',
    address: 'Delivery address',
    paid: 'Paid',
    method: 'Payment method',
    reference: 'Reference',
    item: 'Item',
    quantity: 'Quantity',
    price: 'Price',
    sum: 'Total',
    subtotal: 'Subtotal',
    shipping: 'Delivery',
    discount: 'Discount',
    total: 'Total paid',
    thanks: 'Thank you for your purchase. This invoice is valid without a signature.',
  },
} as const;

/** The invoice of a paid order, PDF. */
export function invoicePdf(
  order: EventOrder,
  payment: EventPayment,
  facts: { language: 'id' | 'en'; sender: string },
): Promise<Buffer> {
  const { language, sender } = facts;
  const text = texts[language];
  return Pdf.write({ title: `${text.title} ${order.id}`, sender, at: new Date(payment.paidAt) }, (pdf) => {
    pdf.facts([
      [text.number, order.id],
      [text.date, asDate(order.orderedAt, language)],
      [text.customer, `${order.customer.name} <${order.customer.email}>`],
      ...(order.shippingAddress ? [[text.address, order.shippingAddress] as const] : []),
      [text.paid, asTime(payment.paidAt, language)],
      [text.method, payment.method],
      ...(payment.reference ? [[text.reference, payment.reference] as const] : []),
    ]);
    pdf.table(
      [
        { label: text.item, share: 0.45, align: 'left' },
        { label: text.quantity, share: 0.13, align: 'right' },
        { label: text.price, share: 0.2, align: 'right' },
        { label: text.sum, share: 0.22, align: 'right' },
      ],
      order.items.map(({ name, quantity, price, total }) => [name, String(quantity), asRupiah(price), asRupiah(total)]),
    );
    pdf.sums([
      [text.subtotal, asRupiah(order.subtotal)],
      ...(order.shippingCost ? [[text.shipping, asRupiah(order.shippingCost)] as const] : []),
      ...(order.discount ? [[text.discount, asRupiah(-order.discount)] as const] : []),
      [text.total, asRupiah(order.total)],
    ]);
    pdf.paragraph(text.thanks);
  });
}
