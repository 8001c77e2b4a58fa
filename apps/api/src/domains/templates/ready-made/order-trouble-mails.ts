import { facts, readyMail } from './layout.ts';
import type { ReadyMade } from './ready-made.ts';
import { common, object, optionalObject, order, text } from './variables.ts';

const sampleRefund = { amount: 1_250_000, method: 'Transfer BCA', transaction: 'RF-20931', timeline: '3–5 hari kerja' };

const refundRows = {
  id: facts([
    ['Jumlah', '{{ refund.amount | rupiah }}'],
    ['Dikembalikan lewat', '{{ refund.method }}'],
    ['Perkiraan waktu', '{{ refund.timeline }}'],
  ]),
  en: facts([
    ['Amount', '{{ refund.amount | rupiah }}'],
    ['Refunded by', '{{ refund.method }}'],
    ['Expected', '{{ refund.timeline }}'],
  ]),
};

/** Mails for orders that did not go as planned. */
export const orderTroubleMails: ReadyMade[] = [
  {
    key: 'order-cancelled',
    name: 'Pesanan dibatalkan / Order cancelled',
    typeKey: 'order.cancelled',
    variables: [
      ...common,
      order,
      text('reason', 'Stok habis', 'Alasan / reason'),
      optionalObject('refund', sampleRefund, 'Pengembalian dana: amount, method, timeline'),
    ],
    bodies: {
      id: {
        subject: 'Pesanan {{ order.id }} dibatalkan',
        preheader: 'Alasan: {{ reason }}',
        source: readyMail({
          language: 'id',
          title: 'Pesanan Anda dibatalkan',
          paragraphs: [
            'Halo {{ nama }}, pesanan <b>{{ order.id }}</b> sebesar {{ order.total | rupiah }} dibatalkan.',
            '<b>Alasan:</b> {{ reason }}',
            '{% if refund.amount %}Dana Anda dikembalikan: <b>{{ refund.amount | rupiah }}</b> lewat {{ refund.method }}, perkiraan {{ refund.timeline }}.{% else %}Belum ada pembayaran yang perlu dikembalikan.{% endif %}',
          ],
          notes: ['Ada pertanyaan? Balas saja e-mail ini.'],
        }),
      },
      en: {
        subject: 'Your order {{ order.id }} was cancelled',
        preheader: 'Reason: {{ reason }}',
        source: readyMail({
          language: 'en',
          title: 'Your order was cancelled',
          paragraphs: [
            'Hello {{ nama }}, your order <b>{{ order.id }}</b> of {{ order.total | rupiah }} was cancelled.',
            '<b>Reason:</b> {{ reason }}',
            '{% if refund.amount %}You get back <b>{{ refund.amount | rupiah }}</b> by {{ refund.method }}, expected {{ refund.timeline }}.{% else %}There is no payment to refund.{% endif %}',
          ],
          notes: ['Any questions? Just answer this e-mail.'],
        }),
      },
    },
  },
  {
    key: 'order-returned',
    name: 'Pengembalian barang / Return',
    typeKey: 'order.returned',
    variables: [
      ...common,
      order,
      text(
        'instructions',
        'Kemas barang dalam kotak aslinya dan serahkan ke kurir JNE terdekat dengan kode RT-1001.',
        'Cara mengembalikan / what to do',
      ),
      text('timeline', '7 hari sejak barang kami terima', 'Perkiraan waktu / timeline'),
    ],
    bodies: {
      id: {
        subject: 'Pengembalian pesanan {{ order.id }}',
        preheader: 'Langkah berikutnya untuk pengembalian Anda.',
        source: readyMail({
          language: 'id',
          title: 'Pengembalian barang',
          paragraphs: [
            'Halo {{ nama }}, permintaan pengembalian untuk pesanan <b>{{ order.id }}</b> kami catat. Begini caranya:',
            '{{ instructions | baris }}',
          ],
          parts: [facts([['Selesai dalam', '{{ timeline }}']])],
          button: { label: 'Lihat pesanan', href: '{{ order.url }}' },
        }),
      },
      en: {
        subject: 'Return of order {{ order.id }}',
        preheader: 'What to do next.',
        source: readyMail({
          language: 'en',
          title: 'Your return',
          paragraphs: [
            'Hello {{ nama }}, we noted the return of your order <b>{{ order.id }}</b>. This is what to do:',
            '{{ instructions | baris }}',
          ],
          parts: [facts([['Done within', '{{ timeline }}']])],
          button: { label: 'View your order', href: '{{ order.url }}' },
        }),
      },
    },
  },
  {
    key: 'order-refunded',
    name: 'Dana dikembalikan / Refund',
    typeKey: 'order.refunded',
    variables: [
      ...common,
      order,
      object('refund', sampleRefund, 'Pengembalian dana: amount, method, transaction, timeline'),
    ],
    bodies: {
      id: {
        subject: 'Dana pesanan {{ order.id }} dikembalikan',
        preheader: '{{ refund.amount | rupiah }} lewat {{ refund.method }}.',
        source: readyMail({
          language: 'id',
          title: 'Dana Anda dikembalikan',
          paragraphs: ['Halo {{ nama }}, dana untuk pesanan <b>{{ order.id }}</b> sudah kami kembalikan.'],
          parts: [refundRows.id, facts([['Nomor transaksi', '{{ refund.transaction }}']])],
          notes: ['Belum masuk setelah waktu itu? Balas e-mail ini dengan nomor transaksinya.'],
        }),
      },
      en: {
        subject: 'Refund for order {{ order.id }}',
        preheader: '{{ refund.amount | rupiah }} by {{ refund.method }}.',
        source: readyMail({
          language: 'en',
          title: 'Your money is on its way back',
          paragraphs: ['Hello {{ nama }}, we refunded your order <b>{{ order.id }}</b>.'],
          parts: [refundRows.en, facts([['Transaction', '{{ refund.transaction }}']])],
          notes: ['Not there after that time? Answer this e-mail with the transaction number.'],
        }),
      },
    },
  },
];
