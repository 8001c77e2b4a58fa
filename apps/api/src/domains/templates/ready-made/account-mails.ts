import { readyMail } from './layout.ts';
import type { ReadyMade } from './ready-made.ts';
import { common, optionalText, url } from './variables.ts';

/** Mails about accounts: signing up, getting in, getting back in. */
export const accountMails: ReadyMade[] = [
  {
    key: 'password-reset',
    name: 'Atur ulang kata sandi / Password reset',
    typeKey: 'auth.password_reset',
    variables: [
      ...common,
      url(
        'link',
        'https://toko-melati.example/atur-ulang?token=contoh',
        'Tautan 60 menit / link that works 60 minutes',
      ),
    ],
    bodies: {
      id: {
        subject: 'Atur ulang kata sandi Anda',
        preheader: 'Tautan ini berlaku 60 menit.',
        source: readyMail({
          language: 'id',
          title: 'Atur ulang kata sandi',
          paragraphs: [
            'Halo {{ nama }},',
            'Ada permintaan untuk mengatur ulang kata sandi akun Anda. Tekan tombol ini dalam <b>60 menit</b> untuk memilih kata sandi baru.',
          ],
          button: { label: 'Pilih kata sandi baru', href: '{{ link }}' },
          notes: [
            'Bukan Anda yang meminta? Abaikan e-mail ini; kata sandi Anda tidak berubah.',
            'Tombol tidak berfungsi? Salin alamat ini ke peramban:<br />{{ link }}',
          ],
        }),
      },
      en: {
        subject: 'Reset your password',
        preheader: 'This link works for 60 minutes.',
        source: readyMail({
          language: 'en',
          title: 'Reset your password',
          paragraphs: [
            'Hello {{ nama }},',
            'Somebody asked to reset the password of your account. Press the button within <b>60 minutes</b> to choose a new one.',
          ],
          button: { label: 'Choose a new password', href: '{{ link }}' },
          notes: [
            'It was not you? Ignore this e-mail; your password stays as it is.',
            'The button does not work? Copy this address into your browser:<br />{{ link }}',
          ],
        }),
      },
    },
  },
  {
    key: 'registration',
    name: 'Pendaftaran / Registration',
    typeKey: 'auth.registration',
    variables: [
      ...common,
      url('link', 'https://toko-melati.example/aktivasi?token=contoh', 'Tautan aktivasi / activation link'),
    ],
    bodies: {
      id: {
        subject: 'Aktifkan akun {{ toko }} Anda',
        preheader: 'Satu langkah lagi: konfirmasi alamat e-mail Anda.',
        source: readyMail({
          language: 'id',
          title: 'Satu langkah lagi, {{ nama }}',
          paragraphs: [
            'Terima kasih sudah mendaftar di {{ toko }}. Konfirmasi bahwa alamat {{ email }} milik Anda, dan akun langsung aktif.',
          ],
          button: { label: 'Aktifkan akun', href: '{{ link }}' },
          notes: [
            'Syarat dan ketentuan serta kebijakan privasi kami terlampir (PDF).',
            'Tidak merasa mendaftar? Abaikan e-mail ini; akun tidak akan dibuat.',
          ],
        }),
      },
      en: {
        subject: 'Activate your {{ toko }} account',
        preheader: 'One more step: confirm your e-mail address.',
        source: readyMail({
          language: 'en',
          title: 'One more step, {{ nama }}',
          paragraphs: [
            'Thank you for signing up with {{ toko }}. Confirm that {{ email }} is yours, and your account is active at once.',
          ],
          button: { label: 'Activate my account', href: '{{ link }}' },
          notes: [
            'Our terms and our privacy policy are attached (PDF).',
            'You did not sign up? Ignore this e-mail; no account will be made.',
          ],
        }),
      },
    },
  },
  {
    key: 'welcome',
    name: 'Selamat datang / Welcome',
    typeKey: 'auth.welcome',
    variables: [
      ...common,
      optionalText('login_url', 'https://toko-melati.example/masuk', 'Halaman masuk / sign-in page'),
    ],
    bodies: {
      id: {
        subject: 'Selamat datang di {{ toko }}, {{ nama }}',
        preheader: 'Panduan memulai terlampir.',
        source: readyMail({
          language: 'id',
          title: 'Selamat datang, {{ nama }}',
          paragraphs: [
            'Akun Anda di {{ toko }} sudah aktif. Panduan singkat untuk memulai kami lampirkan (PDF): melengkapi profil, pesanan pertama, dan melacak kiriman.',
            '{% if login_url != blank %}<a href="{{ login_url }}" style="color:#0b6e4f">Masuk ke akun Anda</a>{% endif %}',
          ],
        }),
      },
      en: {
        subject: 'Welcome to {{ toko }}, {{ nama }}',
        preheader: 'A starter guide is attached.',
        source: readyMail({
          language: 'en',
          title: 'Welcome, {{ nama }}',
          paragraphs: [
            'Your {{ toko }} account is active. A short starter guide is attached (PDF): complete your profile, place your first order, follow your parcel.',
            '{% if login_url != blank %}<a href="{{ login_url }}" style="color:#0b6e4f">Sign in to your account</a>{% endif %}',
          ],
        }),
      },
    },
  },
  {
    key: 'invitation',
    name: 'Undangan tim / Team invitation',
    typeKey: 'auth.invitation',
    variables: [
      ...common,
      url('link', 'https://merpati.example/invitation?token=contoh', 'Tautan 7 hari / link that works 7 days'),
    ],
    bodies: {
      id: {
        subject: 'Anda diundang memakai Merpati',
        preheader: 'Pilih kata sandi dalam 7 hari.',
        source: readyMail({
          language: 'id',
          title: 'Anda diundang memakai Merpati',
          paragraphs: ['Halo {{ nama }}, pilih kata sandi untuk masuk. Tautan ini berlaku <b>7 hari</b>.'],
          button: { label: 'Pilih kata sandi', href: '{{ link }}' },
          notes: ['Tidak kenal pengirimnya? Abaikan e-mail ini.'],
        }),
      },
      en: {
        subject: 'You are invited to Merpati',
        preheader: 'Choose a password within 7 days.',
        source: readyMail({
          language: 'en',
          title: 'You are invited to Merpati',
          paragraphs: ['Hello {{ nama }}, choose a password to sign in. The link works for <b>7 days</b>.'],
          button: { label: 'Choose a password', href: '{{ link }}' },
          notes: ['You do not know the sender? Ignore this e-mail.'],
        }),
      },
    },
  },
  {
    key: 'sender-verification',
    name: 'Konfirmasi alamat pengirim / Sender confirmation',
    typeKey: 'auth.sender_verification',
    variables: [
      ...common,
      optionalText('alamat', 'halo@toko-melati.example', 'Alamat pengirim / sender address'),
      url('link', 'https://merpati.example/verify-sender#contoh', 'Tautan 7 hari / link that works 7 days'),
    ],
    bodies: {
      id: {
        subject: 'Konfirmasi alamat pengirim {{ toko }}',
        preheader: '{{ toko }} ingin mengirim e-mail dari alamat ini.',
        source: readyMail({
          language: 'id',
          title: 'Konfirmasi alamat pengirim',
          paragraphs: [
            'Halo {{ nama }}, <b>{{ toko }}</b> ingin mengirim e-mail dari alamat <b>{{ alamat }}</b>. Setuju? Tekan tombol ini dalam 7 hari.',
          ],
          button: { label: 'Konfirmasi alamat', href: '{{ link }}' },
          notes: ['Tidak kenal toko ini? Abaikan e-mail ini; tidak ada yang berubah.'],
        }),
      },
      en: {
        subject: 'Confirm the sender address of {{ toko }}',
        preheader: '{{ toko }} would like to send from this address.',
        source: readyMail({
          language: 'en',
          title: 'Confirm the sender address',
          paragraphs: [
            'Hello {{ nama }}, <b>{{ toko }}</b> would like to send e-mail from <b>{{ alamat }}</b>. If you agree, press the button within 7 days.',
          ],
          button: { label: 'Confirm the address', href: '{{ link }}' },
          notes: ['You do not know this shop? Ignore this e-mail; nothing changes.'],
        }),
      },
    },
  },
];
