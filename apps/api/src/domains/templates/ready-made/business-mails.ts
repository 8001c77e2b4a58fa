import { facts, readyMail } from './layout.ts';
import type { ReadyMade } from './ready-made.ts';
import { common, date, money, optionalText, text, url } from './variables.ts';

/** Mails to affiliates, and the frames for news and series. */
export const businessMails: ReadyMade[] = [
  {
    key: 'commission-paid',
    name: 'Komisi dibayarkan / Commission paid',
    typeKey: 'commission.paid',
    variables: [
      ...common,
      text('period', 'November 2026', 'Periode / period'),
      money('amount', 725_000, 'Jumlah / amount'),
      text('method', 'Transfer BCA •••• 8812', 'Cara bayar / method'),
      date('paid_at', '2026-11-20T02:00:00Z', 'Waktu bayar / when it was paid'),
      text('reference', 'KOM-2026-11-018', 'Referensi / reference'),
    ],
    bodies: {
      id: {
        subject: 'Komisi {{ period }} dibayarkan: {{ amount | rupiah }}',
        preheader: 'Bukti pembayaran terlampir.',
        source: readyMail({
          language: 'id',
          title: 'Komisi Anda sudah dibayarkan',
          paragraphs: [
            'Halo {{ nama }}, terima kasih atas kerja samanya. Komisi Anda sudah kami kirim; buktinya terlampir.',
          ],
          parts: [
            facts([
              ['Periode', '{{ period }}'],
              ['Jumlah', '{{ amount | rupiah }}'],
              ['Cara bayar', '{{ method }}'],
              ['Waktu', '{{ paid_at | waktu }}'],
              ['Referensi', '{{ reference }}'],
            ]),
          ],
        }),
      },
      en: {
        subject: 'Commission for {{ period }} paid: {{ amount | rupiah }}',
        preheader: 'The receipt is attached.',
        source: readyMail({
          language: 'en',
          title: 'Your commission was paid',
          paragraphs: [
            'Hello {{ nama }}, thank you for working with us. Your commission is on its way; the receipt is attached.',
          ],
          parts: [
            facts([
              ['Period', '{{ period }}'],
              ['Amount', '{{ amount | rupiah }}'],
              ['Method', '{{ method }}'],
              ['Time', "{{ paid_at | waktu: 'en' }}"],
              ['Reference', '{{ reference }}'],
            ]),
          ],
        }),
      },
    },
  },
  {
    key: 'commission-earned',
    name: 'Komisi diperoleh / Commission earned',
    typeKey: 'commission.earned',
    variables: [
      ...common,
      money('amount', 85_000, 'Jumlah / amount'),
      text('order_id', 'MLT-2026-1001', 'Pesanan / order'),
    ],
    bodies: {
      id: {
        subject: 'Komisi baru: {{ amount | rupiah }}',
        preheader: 'Dari pesanan {{ order_id }}.',
        source: readyMail({
          language: 'id',
          title: 'Anda memperoleh komisi',
          paragraphs: [
            'Selamat, {{ nama }}! Pesanan <b>{{ order_id }}</b> lewat tautan Anda memberi komisi <b>{{ amount | rupiah }}</b>.',
          ],
        }),
      },
      en: {
        subject: 'New commission: {{ amount | rupiah }}',
        preheader: 'From order {{ order_id }}.',
        source: readyMail({
          language: 'en',
          title: 'You earned a commission',
          paragraphs: [
            'Well done, {{ nama }}! Order <b>{{ order_id }}</b> through your link earned you <b>{{ amount | rupiah }}</b>.',
          ],
        }),
      },
    },
  },
  {
    key: 'newsletter',
    name: 'Kabar dan promo / Newsletter',
    typeKey: 'marketing.broadcast',
    variables: [
      ...common,
      text('judul', 'Koleksi batik baru sudah datang', 'Judul / headline'),
      text('isi', 'Motif parang, kawung, dan mega mendung, ditulis tangan oleh perajin Pekalongan.', 'Isi / text'),
      url('tautan', 'https://toko-melati.example/koleksi', 'Tujuan tombol / where the button leads'),
      optionalText('tombol', 'Lihat koleksi', 'Tulisan tombol / label of the button'),
    ],
    bodies: {
      id: {
        subject: '{{ judul }}',
        preheader: '{{ isi | truncate: 90 }}',
        source: readyMail({
          language: 'id',
          title: '{{ judul }}',
          paragraphs: ['Halo {{ nama }},', '{{ isi | baris }}'],
          button: { label: "{{ tombol | default: 'Selengkapnya' }}", href: '{{ tautan }}' },
        }),
      },
      en: {
        subject: '{{ judul }}',
        preheader: '{{ isi | truncate: 90 }}',
        source: readyMail({
          language: 'en',
          title: '{{ judul }}',
          paragraphs: ['Hello {{ nama }},', '{{ isi | baris }}'],
          button: { label: "{{ tombol | default: 'Read more' }}", href: '{{ tautan }}' },
        }),
      },
    },
  },
  {
    key: 'series-step',
    name: 'Rangkaian e-mail / Series',
    typeKey: 'automation.step',
    variables: [
      ...common,
      text('judul', 'Tiga langkah memulai usaha dari rumah', 'Judul / headline'),
      text('isi', 'Langkah pertama: kenali pelangganmu.', 'Isi / text'),
      url('tautan', 'https://toko-melati.example/belajar', 'Tujuan tombol / where the button leads'),
    ],
    bodies: {
      id: {
        subject: '{{ judul }}',
        preheader: '{{ isi | truncate: 90 }}',
        source: readyMail({
          language: 'id',
          title: '{{ judul }}',
          paragraphs: ['Halo {{ nama }},', '{{ isi | baris }}'],
          button: { label: 'Lanjutkan', href: '{{ tautan }}' },
        }),
      },
      en: {
        subject: '{{ judul }}',
        preheader: '{{ isi | truncate: 90 }}',
        source: readyMail({
          language: 'en',
          title: '{{ judul }}',
          paragraphs: ['Hello {{ nama }},', '{{ isi | baris }}'],
          button: { label: 'Go on', href: '{{ tautan }}' },
        }),
      },
    },
  },
  {
    key: 'credits-low',
    name: 'Kredit menipis / Credits run low',
    typeKey: 'system.credits_low',
    variables: [
      ...common,
      text('tersedia', '120', 'Kredit yang masih ada / credits that are left'),
      text('batas', '500', 'Batas peringatan / limit of the warning'),
      url('tautan', 'https://toko-melati.example/kredit', 'Halaman kredit / page of the credits'),
    ],
    bodies: {
      id: {
        subject: 'Kredit tinggal {{ tersedia }}',
        preheader: 'Di bawah batas {{ batas }}. Bila habis, e-mail baru ditolak.',
        source: readyMail({
          language: 'id',
          title: 'Kredit menipis',
          paragraphs: [
            'Halo {{ nama }},',
            'Kredit yang dapat dipakai tinggal <b>{{ tersedia }}</b>, di bawah batas {{ batas }}. Bila habis, e-mail baru ditolak sampai kredit diisi lagi.',
          ],
          button: { label: 'Lihat kredit', href: '{{ tautan }}' },
        }),
      },
      en: {
        subject: '{{ tersedia }} credits left',
        preheader: 'Below the limit of {{ batas }}. Once used up, new mail is refused.',
        source: readyMail({
          language: 'en',
          title: 'Credits run low',
          paragraphs: [
            'Hello {{ nama }},',
            'There are <b>{{ tersedia }}</b> credits left to spend, below the limit of {{ batas }}. Once they are used up, new mail is refused until credits are added.',
          ],
          button: { label: 'See the credits', href: '{{ tautan }}' },
        }),
      },
    },
  },
  {
    key: 'provider-test',
    name: 'Uji penyedia / Provider test',
    typeKey: 'system.provider_test',
    variables: [...common, text('penyedia', 'Mailketing', 'Nama penyedia / name of the provider')],
    bodies: {
      id: {
        subject: 'Uji penyedia {{ penyedia }}',
        preheader: 'Anda menerimanya, berarti penyedia itu bekerja.',
        source: readyMail({
          language: 'id',
          title: '{{ penyedia }} bekerja',
          paragraphs: ['Surat ini keluar lewat <b>{{ penyedia }}</b>. Anda menerimanya, berarti penyedia itu bekerja.'],
        }),
      },
      en: {
        subject: 'Test of {{ penyedia }}',
        preheader: 'You received it, so that provider works.',
        source: readyMail({
          language: 'en',
          title: '{{ penyedia }} works',
          paragraphs: ['This e-mail left through <b>{{ penyedia }}</b>. You have received it, so that provider works.'],
        }),
      },
    },
  },
];
