import type { Content } from '../../infra/content/renderer.ts';
import { LinkPurpose } from '../identity/session.entity.ts';

/** Merpati's own mails until the template library has them: both languages, Indonesian first. */
export const ownMails: Record<LinkPurpose.INVITATION | LinkPurpose.PASSWORD_RESET, Content & { type: string }> = {
  [LinkPurpose.PASSWORD_RESET]: {
    type: 'auth.password_reset',
    subject: 'Atur ulang kata sandi Merpati / Reset your Merpati password',
    text: `Halo {{ nama }},

Ada permintaan untuk mengatur ulang kata sandi Anda. Buka tautan ini dalam 60 menit:
{{ link }}

Bukan Anda? Abaikan e-mail ini; kata sandi Anda tidak berubah.

---

Hello {{ nama }},

Somebody asked to reset your password. Open this link within 60 minutes:
{{ link }}

Not you? Ignore this mail; your password stays as it is.
`,
    html: page(
      'Atur ulang kata sandi',
      '<p>Ada permintaan untuk mengatur ulang kata sandi Anda. Tautan ini berlaku 60 menit.</p>',
      'Bukan Anda? Abaikan e-mail ini; kata sandi Anda tidak berubah.',
      '<p>Somebody asked to reset your password. The link works for 60 minutes. Not you? Ignore this mail.</p>',
    ),
  },
  [LinkPurpose.INVITATION]: {
    type: 'auth.invitation',
    subject: 'Undangan ke Merpati / Your invitation to Merpati',
    text: `Halo {{ nama }},

Anda diundang memakai Merpati. Pilih kata sandi lewat tautan ini dalam 7 hari:
{{ link }}

---

Hello {{ nama }},

You are invited to Merpati. Choose a password by this link within 7 days:
{{ link }}
`,
    html: page(
      'Pilih kata sandi',
      '<p>Anda diundang memakai Merpati. Tautan ini berlaku 7 hari.</p>',
      'Tidak kenal pengirimnya? Abaikan e-mail ini.',
      '<p>You are invited to Merpati. The link works for 7 days. Do not know the sender? Ignore this mail.</p>',
    ),
  },
};

/** Asks the owner of an address whether a shop may send from it. */
export const senderVerificationMail: Content & { type: string } = {
  type: 'auth.sender_verification',
  subject: 'Konfirmasi alamat pengirim {{ toko }} / Confirm a sender address',
  text: `Halo {{ nama }},

{{ toko }} ingin mengirim e-mail dari alamat {{ alamat }}. Setuju? Buka tautan ini dalam 7 hari:
{{ link }}

Tidak kenal toko ini? Abaikan e-mail ini; tidak ada yang berubah.

---

Hello {{ nama }},

{{ toko }} would like to send mail from {{ alamat }}. If you agree, open this link within 7 days:
{{ link }}

Do not know this shop? Ignore this mail; nothing changes.
`,
  html: page(
    'Konfirmasi alamat',
    '<p><strong>{{ toko }}</strong> ingin mengirim e-mail dari alamat <strong>{{ alamat }}</strong>. Tautan ini berlaku 7 hari.</p>',
    'Tidak kenal toko ini? Abaikan e-mail ini; tidak ada yang berubah.',
    '<p>{{ toko }} would like to send mail from {{ alamat }}. The link works for 7 days. Do not know this shop? Ignore this mail.</p>',
  ),
};

/** Tells people of a shop that its credits run low, while there is still time. */
export const lowBalanceMail: Content & { type: string } = {
  type: 'system.credits_low',
  subject: 'Kredit {{ toko }} tinggal {{ tersedia }} / {{ toko }} is running low on credits',
  text: `Halo {{ nama }},

Kredit {{ toko }} yang dapat dipakai tinggal {{ tersedia }}, di bawah batas {{ batas }}. Bila habis, e-mail baru ditolak sampai kredit diisi lagi. Rinciannya:
{{ link }}

---

Hello {{ nama }},

{{ toko }} has {{ tersedia }} credits left to spend, below its limit of {{ batas }}. Once they are used up, new mail is refused until credits are added. Details:
{{ link }}
`,
  html: page(
    'Lihat kredit',
    '<p>Kredit <strong>{{ toko }}</strong> yang dapat dipakai tinggal <strong>{{ tersedia }}</strong>, di bawah batas {{ batas }}. Bila habis, e-mail baru ditolak sampai kredit diisi lagi.</p>',
    'Batas peringatan ini dapat diubah di halaman kredit.',
    '<p>{{ toko }} has {{ tersedia }} credits left to spend, below its limit of {{ batas }}. Once they are used up, new mail is refused until credits are added.</p>',
  ),
};

/** Sent by a person who tries out a provider. */
export const providerTestMail: Content & { type: string } = {
  type: 'system.provider_test',
  subject: 'Uji penyedia {{ penyedia }} / Test of {{ penyedia }}',
  text: `Surat ini keluar lewat {{ penyedia }}. Anda menerimanya, berarti penyedia itu bekerja.

---

This mail left through {{ penyedia }}. You have received it, so that provider works.
`,
  html: null,
};

function page(button: string, indonesian: string, caution: string, english: string): string {
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;background:#f4f5f7;font-family:Arial,Helvetica,sans-serif;color:#1f2933">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" style="max-width:520px;background:#ffffff;border-radius:8px" cellpadding="0" cellspacing="0">
<tr><td style="padding:32px">
<p style="margin:0 0 16px">Halo {{ nama }},</p>
${indonesian}
<p style="margin:24px 0"><a href="{{ link }}" style="background:#0b6e4f;color:#ffffff;padding:12px 20px;border-radius:6px;text-decoration:none;font-weight:bold">${button}</a></p>
<p style="font-size:13px;color:#52606d">${caution}</p>
<hr style="border:none;border-top:1px solid #e4e7eb;margin:24px 0">
<div lang="en" style="font-size:13px;color:#52606d">${english}</div>
</td></tr></table></td></tr></table></body></html>`;
}
