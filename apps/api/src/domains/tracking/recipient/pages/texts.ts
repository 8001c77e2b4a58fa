import { EmailStatus } from '../../../delivery/delivery.enums.ts';
import { EVERY_TOPIC } from '../../../preferences/consent.entity.ts';

export type PageLanguage = 'id' | 'en';

const id = {
  preferences: 'Preferensi e-mail',
  preferencesFor: (address: string, sender: string) => `Pilih e-mail dari ${sender} yang Anda terima di ${address}.`,
  optional: 'Boleh Anda matikan',
  mandatory: 'Selalu dikirim',
  mandatoryWhy: 'E-mail ini berisi kabar tentang akun atau pesanan Anda, sehingga tidak dapat dimatikan.',
  save: 'Simpan pilihan',
  saved: 'Pilihan Anda tersimpan dan langsung berlaku.',
  stopAll: 'Hentikan semua e-mail yang boleh dimatikan',
  unsubscribe: 'Berhenti berlangganan',
  unsubscribeAsk: (topic: string, sender: string) => `Berhenti menerima "${topic}" dari ${sender}?`,
  unsubscribeButton: 'Ya, berhenti berlangganan',
  unsubscribed: 'Anda sudah berhenti berlangganan',
  unsubscribedText: (topic: string, sender: string) =>
    `${sender} tidak akan mengirim "${topic}" kepada Anda lagi, termasuk yang sudah menunggu giliran.`,
  changedMind: 'Berubah pikiran? Atur preferensi e-mail',
  nothingChanged: 'Tidak ada yang berubah sampai Anda menekan tombol ini.',
  history: 'Riwayat e-mail',
  historyFor: (address: string, sender: string) => `E-mail dari ${sender} ke ${address}, yang terbaru di atas.`,
  historyEmpty: 'Belum ada e-mail.',
  older: 'Lebih lama',
  newest: 'Kembali ke yang terbaru',
  live: 'Halaman ini memperbarui diri.',
  subject: 'Perihal',
  status: 'Status',
  time: 'Waktu (WIB)',
  download: 'Unduh data saya (JSON)',
  invalid: 'Tautan tidak berlaku',
  invalidText: 'Tautan ini tidak lengkap atau sudah diubah. Buka kembali tautan dari e-mail aslinya.',
  otherLanguage: 'English',
};

const en: typeof id = {
  preferences: 'E-mail preferences',
  preferencesFor: (address, sender) => `Choose which e-mails from ${sender} you receive at ${address}.`,
  optional: 'Yours to switch off',
  mandatory: 'Always sent',
  mandatoryWhy: 'These e-mails tell you about your account or your orders, so they cannot be switched off.',
  save: 'Save choices',
  saved: 'Your choices are saved and hold from now on.',
  stopAll: 'Stop everything that can be switched off',
  unsubscribe: 'Unsubscribe',
  unsubscribeAsk: (topic, sender) => `Stop receiving "${topic}" from ${sender}?`,
  unsubscribeButton: 'Yes, unsubscribe me',
  unsubscribed: 'You are unsubscribed',
  unsubscribedText: (topic, sender) =>
    `${sender} will not send you "${topic}" any more, nor what was waiting to be sent.`,
  changedMind: 'Changed your mind? Manage e-mail preferences',
  nothingChanged: 'Nothing changes until you press this button.',
  history: 'E-mail history',
  historyFor: (address, sender) => `E-mails from ${sender} to ${address}, newest first.`,
  historyEmpty: 'No e-mails yet.',
  older: 'Older',
  newest: 'Back to the newest',
  live: 'This page keeps itself up to date.',
  subject: 'Subject',
  status: 'Status',
  time: 'Time (WIB)',
  download: 'Download my data (JSON)',
  invalid: 'This link is not valid',
  invalidText: 'The link is incomplete or was changed. Open it from the original e-mail again.',
  otherLanguage: 'Bahasa Indonesia',
};

export const pageTexts: Record<PageLanguage, typeof id> = { id, en };

/** What recipients call the kinds of mail; others are shown by their key. */
const topics: Record<string, Record<PageLanguage, string>> = {
  [EVERY_TOPIC]: { id: 'Semua e-mail yang boleh dimatikan', en: 'Everything that can be switched off' },
  'auth.invitation': { id: 'Undangan', en: 'Invitations' },
  'auth.password_reset': { id: 'Atur ulang kata sandi', en: 'Password resets' },
  'auth.registration': { id: 'Pendaftaran akun', en: 'Account registration' },
  'auth.sender_verification': { id: 'Konfirmasi alamat pengirim', en: 'Sender confirmation' },
  'auth.welcome': { id: 'Selamat datang', en: 'Welcome' },
  'automation.step': { id: 'Rangkaian e-mail otomatis', en: 'E-mail series' },
  'commission.earned': { id: 'Komisi diperoleh', en: 'Commission earned' },
  'commission.paid': { id: 'Komisi dibayarkan', en: 'Commission paid' },
  'marketing.broadcast': { id: 'Promo dan kabar', en: 'Offers and news' },
  'order.cancelled': { id: 'Pesanan dibatalkan', en: 'Order cancelled' },
  'order.confirmed': { id: 'Pesanan diterima', en: 'Order confirmed' },
  'order.delivered': { id: 'Pesanan sampai', en: 'Order delivered' },
  'order.packing': { id: 'Pesanan dikemas', en: 'Order being packed' },
  'order.paid': { id: 'Pembayaran diterima', en: 'Payment received' },
  'order.refunded': { id: 'Dana dikembalikan', en: 'Refunds' },
  'order.returned': { id: 'Pengembalian barang', en: 'Returns' },
  'order.shipped': { id: 'Pesanan dikirim', en: 'Order shipped' },
};

export function topicName(topic: string, language: PageLanguage): string {
  return topics[topic]?.[language] ?? topic;
}

const statuses: Record<EmailStatus, Record<PageLanguage, string>> = {
  [EmailStatus.QUEUED]: { id: 'Menunggu', en: 'Waiting' },
  [EmailStatus.SENDING]: { id: 'Sedang dikirim', en: 'Being sent' },
  [EmailStatus.SENT]: { id: 'Terkirim', en: 'Sent' },
  [EmailStatus.DELIVERED]: { id: 'Sampai', en: 'Delivered' },
  [EmailStatus.OPENED]: { id: 'Dibuka', en: 'Opened' },
  [EmailStatus.CLICKED]: { id: 'Tautannya dibuka', en: 'Link followed' },
  [EmailStatus.BOUNCED]: { id: 'Ditolak server Anda', en: 'Refused by your server' },
  [EmailStatus.COMPLAINED]: { id: 'Dilaporkan sebagai spam', en: 'Reported as spam' },
  [EmailStatus.FAILED]: { id: 'Gagal', en: 'Failed' },
  [EmailStatus.UNKNOWN]: { id: 'Belum pasti', en: 'Uncertain' },
  [EmailStatus.SUPPRESSED]: { id: 'Tidak dikirim', en: 'Not sent' },
  [EmailStatus.CANCELLED]: { id: 'Dibatalkan', en: 'Cancelled' },
};

export function statusName(status: EmailStatus, language: PageLanguage): string {
  return statuses[status][language];
}
