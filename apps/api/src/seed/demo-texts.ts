import { DispatchQueue } from '../domains/preferences/email-type.entity.ts';

export interface DemoMail {
  type: string;
  queue: DispatchQueue;
  subject: string;
  html: string;
  text: string;
}

export const demoPeople = [
  ['Budi Santoso', 'budi.santoso'],
  ['Siti Rahmawati', 'siti.rahma'],
  ['Agus Wijaya', 'agus.wijaya'],
  ['Rina Kartika', 'rina.kartika'],
  ['Joko Nugroho', 'joko.nugroho'],
  ['Maya Anggraini', 'maya.anggraini'],
  ['Hendra Gunawan', 'hendra.g'],
  ['Putri Maharani', 'putri.maharani'],
  ['Yusuf Hidayat', 'yusuf.hidayat'],
  ['Lina Marlina', 'lina.marlina'],
  ['Fajar Ramadhan', 'fajar.ramadhan'],
  ['Nur Aini', 'nur.aini'],
].map(([name, local]) => ({ name: name!, email: `${local}@pelanggan.example` }));

function letter(title: string, lines: string[]): { html: string; text: string } {
  const paragraphs = lines.map((line) => `<p style="margin:0 0 16px">${line}</p>`).join('\n');
  return {
    html: `<!doctype html><html lang="id"><body style="margin:0;background:#f6f3ee;font-family:Georgia,serif;color:#2d2a26">
<table role="presentation" width="100%"><tr><td align="center" style="padding:24px"><table role="presentation" width="100%" style="max-width:560px;background:#ffffff;border-radius:8px"><tr><td style="padding:32px">
<h1 style="font-size:22px;margin:0 0 24px;color:#8a2d52">${title}</h1>
${paragraphs}
<p style="margin:24px 0 0;font-size:13px;color:#6b6460">Toko Melati · Jl. Kenanga 12, Yogyakarta</p>
</td></tr></table></td></tr></table></body></html>`,
    text: `${title}\n\n${lines.join('\n\n')}\n\nToko Melati, Jl. Kenanga 12, Yogyakarta\n`,
  };
}

export const demoMails: DemoMail[] = [
  {
    type: 'order.paid',
    queue: DispatchQueue.CRITICAL,
    subject: 'Pembayaran pesanan {{ pesanan }} diterima',
    ...letter('Terima kasih, {{ nama }}!', [
      'Pembayaran Anda sebesar {{ total }} untuk pesanan {{ pesanan }} sudah kami terima.',
      'Rangkaian bunga Anda sedang kami siapkan.',
    ]),
  },
  {
    type: 'order.shipped',
    queue: DispatchQueue.CRITICAL,
    subject: 'Pesanan {{ pesanan }} sedang dikirim',
    ...letter('Bunga Anda di jalan', [
      'Halo {{ nama }}, pesanan {{ pesanan }} sudah kami serahkan ke kurir.',
      'Nomor resi: {{ resi }}.',
    ]),
  },
  {
    type: 'marketing.broadcast',
    queue: DispatchQueue.BULK,
    subject: '{{ nama }}, melati segar pekan ini',
    ...letter('Panen melati pekan ini', [
      'Halo {{ nama }}, melati baru datang dari kebun pagi ini.',
      'Pesan sebelum pukul 10.00 WIB, sampai hari ini juga.',
    ]),
  },
];
