import { facts, orderTable, qrImage, readyMail } from './layout.ts';
import type { ReadyMade } from './ready-made.ts';
import { common, object, optionalText, order, text, url } from './variables.ts';

const payment = object(
  'payment',
  { method: 'Transfer BCA', paid_at: '2026-11-20T03:20:00Z', reference: 'TRX-77120' },
  'Pembayaran: method, paid_at, reference',
);

const follow = {
  id: { label: 'Lihat pesanan', href: '{{ order.url }}' },
  en: { label: 'View your order', href: '{{ order.url }}' },
};

/** Mails on the way of an order to its customer. */
export const orderMails: ReadyMade[] = [
  {
    key: 'order-confirmation',
    name: 'Pesanan diterima / Order confirmation',
    typeKey: 'order.confirmed',
    variables: [...common, order],
    bodies: {
      id: {
        subject: 'Pesanan {{ order.id }} kami terima',
        preheader: 'Total {{ order.total | rupiah }}. Lacak kapan saja dengan kode QR.',
        source: readyMail({
          language: 'id',
          title: 'Terima kasih, {{ nama }}!',
          paragraphs: ['Pesanan <b>{{ order.id }}</b> tanggal {{ order.date | tanggal }} sudah kami terima.'],
          parts: [orderTable('id'), qrImage('Kode QR ke halaman pelacakan pesanan')],
          button: { label: 'Lacak pesanan', href: '{{ order.url }}' },
          notes: [
            'Pindai kode QR atau tekan tombol untuk melihat status pesanan.',
            '{% if order.shipping_address != blank %}Dikirim ke: {{ order.shipping_address }}{% endif %}',
          ],
        }),
      },
      en: {
        subject: 'We received your order {{ order.id }}',
        preheader: 'Total {{ order.total | rupiah }}. Follow it any time by the QR code.',
        source: readyMail({
          language: 'en',
          title: 'Thank you, {{ nama }}!',
          paragraphs: ["We received your order <b>{{ order.id }}</b> of {{ order.date | tanggal: 'en' }}."],
          parts: [orderTable('en'), qrImage('QR code of the tracking page of this order')],
          button: { label: 'Follow your order', href: '{{ order.url }}' },
          notes: [
            'Scan the QR code or press the button to see how your order stands.',
            '{% if order.shipping_address != blank %}Delivered to: {{ order.shipping_address }}{% endif %}',
          ],
        }),
      },
    },
  },
  {
    key: 'order-paid',
    name: 'Pembayaran diterima / Payment received',
    typeKey: 'order.paid',
    variables: [...common, order, payment],
    bodies: {
      id: {
        subject: 'Pembayaran pesanan {{ order.id }} diterima',
        preheader: '{{ order.total | rupiah }} diterima. Faktur terlampir.',
        source: readyMail({
          language: 'id',
          title: 'Pembayaran Anda kami terima',
          paragraphs: [
            'Halo {{ nama }}, pembayaran untuk pesanan <b>{{ order.id }}</b> sudah masuk. Fakturnya terlampir (PDF).',
          ],
          parts: [
            facts([
              ['Jumlah', '{{ order.total | rupiah }}'],
              ['Cara bayar', '{{ payment.method }}'],
              ['Waktu', '{{ payment.paid_at | waktu }}'],
              ['Referensi', "{{ payment.reference | default: '-' }}"],
            ]),
            orderTable('id'),
          ],
          button: follow.id,
        }),
      },
      en: {
        subject: 'Payment for order {{ order.id }} received',
        preheader: '{{ order.total | rupiah }} received. Your invoice is attached.',
        source: readyMail({
          language: 'en',
          title: 'We received your payment',
          paragraphs: [
            'Hello {{ nama }}, your payment for order <b>{{ order.id }}</b> has arrived. The invoice is attached (PDF).',
          ],
          parts: [
            facts([
              ['Amount', '{{ order.total | rupiah }}'],
              ['Payment method', '{{ payment.method }}'],
              ['Time', "{{ payment.paid_at | waktu: 'en' }}"],
              ['Reference', "{{ payment.reference | default: '-' }}"],
            ]),
            orderTable('en'),
          ],
          button: follow.en,
        }),
      },
    },
  },
  {
    key: 'order-packing',
    name: 'Pesanan dikemas / Order being packed',
    typeKey: 'order.packing',
    variables: [...common, order, text('eta', '22–23 November 2026', 'Perkiraan tiba / expected arrival')],
    bodies: {
      id: {
        subject: 'Pesanan {{ order.id }} sedang dikemas',
        preheader: 'Perkiraan tiba: {{ eta }}.',
        source: readyMail({
          language: 'id',
          title: 'Pesanan Anda sedang dikemas',
          paragraphs: ['Halo {{ nama }}, kami sedang menyiapkan pesanan <b>{{ order.id }}</b>.'],
          parts: [facts([['Perkiraan tiba', '{{ eta }}']]), orderTable('id')],
          button: follow.id,
        }),
      },
      en: {
        subject: 'Your order {{ order.id }} is being packed',
        preheader: 'Expected: {{ eta }}.',
        source: readyMail({
          language: 'en',
          title: 'Your order is being packed',
          paragraphs: ['Hello {{ nama }}, we are preparing your order <b>{{ order.id }}</b>.'],
          parts: [facts([['Expected arrival', '{{ eta }}']]), orderTable('en')],
          button: follow.en,
        }),
      },
    },
  },
  {
    key: 'order-shipped',
    name: 'Pesanan dikirim / Order shipped',
    typeKey: 'order.shipped',
    variables: [
      ...common,
      order,
      text('courier', 'JNE Reguler', 'Kurir / courier'),
      text('tracking_number', 'JT8890011223', 'Nomor resi / tracking number'),
      url('tracking_url', 'https://kurir.example/lacak/JT8890011223', 'Halaman lacak / tracking page'),
      optionalText('eta', '23 November 2026', 'Perkiraan tiba / expected arrival'),
    ],
    bodies: {
      id: {
        subject: 'Pesanan {{ order.id }} dalam perjalanan',
        preheader: '{{ courier }}, resi {{ tracking_number }}.',
        source: readyMail({
          language: 'id',
          title: 'Pesanan Anda dalam perjalanan',
          paragraphs: ['Halo {{ nama }}, pesanan <b>{{ order.id }}</b> sudah kami serahkan ke kurir.'],
          parts: [
            facts([
              ['Kurir', '{{ courier }}'],
              ['Nomor resi', '{{ tracking_number }}'],
              ['Perkiraan tiba', "{{ eta | default: '-' }}"],
            ]),
          ],
          button: { label: 'Lacak kiriman', href: '{{ tracking_url }}' },
        }),
      },
      en: {
        subject: 'Your order {{ order.id }} is on its way',
        preheader: '{{ courier }}, tracking number {{ tracking_number }}.',
        source: readyMail({
          language: 'en',
          title: 'Your order is on its way',
          paragraphs: ['Hello {{ nama }}, we handed your order <b>{{ order.id }}</b> to the courier.'],
          parts: [
            facts([
              ['Courier', '{{ courier }}'],
              ['Tracking number', '{{ tracking_number }}'],
              ['Expected arrival', "{{ eta | default: '-' }}"],
            ]),
          ],
          button: { label: 'Track your parcel', href: '{{ tracking_url }}' },
        }),
      },
    },
  },
  {
    key: 'order-delivered',
    name: 'Pesanan sampai / Order delivered',
    typeKey: 'order.delivered',
    variables: [
      ...common,
      order,
      url('review_url', 'https://toko-melati.example/ulasan/MLT-2026-1001', 'Halaman ulasan / review page'),
      optionalText('delivered_at', '2026-11-23T04:00:00Z', 'Waktu sampai / when it arrived'),
    ],
    bodies: {
      id: {
        subject: 'Pesanan {{ order.id }} sudah sampai',
        preheader: 'Bagaimana barangnya? Ceritakan dalam satu menit.',
        source: readyMail({
          language: 'id',
          title: 'Pesanan Anda sudah sampai',
          paragraphs: [
            'Halo {{ nama }}, pesanan <b>{{ order.id }}</b> tercatat sampai{% if delivered_at != blank %} pada {{ delivered_at | waktu }}{% endif %}.',
            'Bagaimana barangnya? Ulasan Anda membantu pembeli lain dan para perajin.',
          ],
          button: { label: 'Tulis ulasan', href: '{{ review_url }}' },
          notes: ['Ada yang kurang? Balas e-mail ini dan kami bantu.'],
        }),
      },
      en: {
        subject: 'Your order {{ order.id }} has arrived',
        preheader: 'How do you like it? Tell us in a minute.',
        source: readyMail({
          language: 'en',
          title: 'Your order has arrived',
          paragraphs: [
            "Hello {{ nama }}, your order <b>{{ order.id }}</b> was delivered{% if delivered_at != blank %} on {{ delivered_at | waktu: 'en' }}{% endif %}.",
            'How do you like it? Your review helps other buyers and the makers.',
          ],
          button: { label: 'Write a review', href: '{{ review_url }}' },
          notes: ['Something is missing? Answer this e-mail and we will help.'],
        }),
      },
    },
  },
];
