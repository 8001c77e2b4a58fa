import type { Language } from '../../../lib/i18n/language.ts';

export interface SendExample {
  subject: string;
  html: string;
  text: string;
  variables: Record<string, unknown>;
}

/** Filled in when the form opens, so that a first mail is two clicks away. Liquid fills `{{ … }}` from the variables. */
const EXAMPLES: Record<Language, Record<string, SendExample>> = {
  id: {
    'auth.password_reset': {
      subject: 'Atur ulang kata sandi Anda',
      html: '<p>Halo {{ name }},</p>\n<p>Klik tautan ini dalam 30 menit: <a href="{{ link }}">buat kata sandi baru</a>.</p>',
      text: 'Halo {{ name }},\n\nBuka tautan ini dalam 30 menit: {{ link }}',
      variables: { name: 'Ayu Lestari', link: 'https://toko.example/atur-ulang' },
    },
    'order.paid': {
      subject: 'Pembayaran pesanan {{ order }} kami terima',
      html: '<h1>Terima kasih, {{ name }}!</h1>\n<p>Pembayaran pesanan <strong>{{ order }}</strong> sebesar {{ total }} sudah kami terima.</p>',
      text: 'Terima kasih, {{ name }}!\n\nPembayaran pesanan {{ order }} sebesar {{ total }} sudah kami terima.',
      variables: { name: 'Budi Santoso', order: 'BL-10240', total: 'Rp 325.000' },
    },
    'order.shipped': {
      subject: 'Pesanan {{ order }} sudah dikirim',
      html: '<p>Halo {{ name }},</p>\n<p>Pesanan {{ order }} berangkat dengan {{ courier }}, resi <strong>{{ receipt }}</strong>.</p>',
      text: 'Halo {{ name }},\n\nPesanan {{ order }} berangkat dengan {{ courier }}, resi {{ receipt }}.',
      variables: { name: 'Budi Santoso', order: 'BL-10240', courier: 'JNE', receipt: 'JT0098123' },
    },
    'marketing.broadcast': {
      subject: 'Koleksi baru untuk {{ name }}',
      html: '<h1>Koleksi batik musim ini</h1>\n<p>{{ name }}, ada potongan {{ discount }} sampai hari Minggu.</p>',
      text: '{{ name }}, ada potongan {{ discount }} untuk koleksi batik musim ini sampai hari Minggu.',
      variables: { name: 'Dewi Anggraini', discount: '20%' },
    },
  },
  en: {
    'auth.password_reset': {
      subject: 'Reset your password',
      html: '<p>Hello {{ name }},</p>\n<p>Follow this link within 30 minutes: <a href="{{ link }}">set a new password</a>.</p>',
      text: 'Hello {{ name }},\n\nFollow this link within 30 minutes: {{ link }}',
      variables: { name: 'Ayu Lestari', link: 'https://toko.example/reset' },
    },
    'order.paid': {
      subject: 'We received your payment for order {{ order }}',
      html: '<h1>Thank you, {{ name }}!</h1>\n<p>We received {{ total }} for order <strong>{{ order }}</strong>.</p>',
      text: 'Thank you, {{ name }}!\n\nWe received {{ total }} for order {{ order }}.',
      variables: { name: 'Budi Santoso', order: 'BL-10240', total: 'Rp 325.000' },
    },
    'order.shipped': {
      subject: 'Order {{ order }} is on its way',
      html: '<p>Hello {{ name }},</p>\n<p>Order {{ order }} left with {{ courier }}, receipt <strong>{{ receipt }}</strong>.</p>',
      text: 'Hello {{ name }},\n\nOrder {{ order }} left with {{ courier }}, receipt {{ receipt }}.',
      variables: { name: 'Budi Santoso', order: 'BL-10240', courier: 'JNE', receipt: 'JT0098123' },
    },
    'marketing.broadcast': {
      subject: 'A new collection for {{ name }}',
      html: '<h1>This season’s batik</h1>\n<p>{{ name }}, take {{ discount }} off until Sunday.</p>',
      text: '{{ name }}, take {{ discount }} off this season’s batik until Sunday.',
      variables: { name: 'Dewi Anggraini', discount: '20%' },
    },
  },
};

/** The example for a type; a type without its own gets the one of a paid order. */
export function exampleOf(type: string, language: Language): SendExample {
  const ofLanguage = EXAMPLES[language];
  const example = ofLanguage[type] ?? ofLanguage['order.paid'];
  if (!example) throw new Error(`No example mail in ${language}.`);
  return example;
}
