import { AlertSeverity } from './alert.entity.ts';
import type { AlertFacts, AlertKindEntry } from './alert-kind.ts';

const { WARNING, CRITICAL } = AlertSeverity;

const failures = (kind: string) => (facts: AlertFacts) =>
  `/failed-operations?kind=${kind}&state=OPEN&fingerprint=${encodeURIComponent(String(facts.fingerprint ?? ''))}`;
const health = (metric: string) => () => `/health?metric=${metric}`;

/** Every kind of alert, in one place. */
export const alertKinds = {
  DELIVERY_RATE_LOW: {
    severity: CRITICAL,
    escalateMinutes: 15,
    link: (facts) =>
      facts.providerId ? `/emails?provider=${facts.providerId}&status=FAILED,UNKNOWN` : '/emails?status=FAILED',
    id: {
      title: 'Tingkat pengiriman rendah: {scope}',
      what: '{rate:percent} dari {count} percobaan berhasil; batasnya {limit:percent}. Terbanyak: {cause}.',
      todo: 'Lihat galat penyedia. Kalau gangguannya di penyedia, dahulukan penyedia lain di rute; Merpati mengulang sendiri.',
    },
    en: {
      title: 'Delivery rate is low: {scope}',
      what: '{rate:percent} of {count} tries succeeded; the limit is {limit:percent}. Most often: {cause}.',
      todo: 'Look at the errors of the provider. If it is in trouble, put another one first in the route; Merpati retries by itself.',
    },
  },
  WEBHOOK_RATE_LOW: {
    severity: WARNING,
    escalateMinutes: 60,
    link: () => '/failed-operations?kind=WEBHOOK',
    id: {
      title: 'Webhook banyak yang gagal',
      what: '{rate:percent} dari {count} webhook berhasil diolah; batasnya {limit:percent}.',
      todo: 'Buka webhook yang gagal, baca galatnya, lalu ulangi per penyebab.',
    },
    en: {
      title: 'Many webhooks fail',
      what: '{rate:percent} of {count} webhooks were worked on; the limit is {limit:percent}.',
      todo: 'Open the webhooks that failed, read their error, and retry them by cause.',
    },
  },
  FAILED_OPERATIONS_HIGH: {
    severity: WARNING,
    escalateMinutes: 60,
    link: () => '/failed-operations?state=OPEN',
    id: {
      title: 'Banyak pekerjaan gagal menunggu keputusan',
      what: '{value:number} pekerjaan gagal belum diselesaikan; batasnya {limit:number}.',
      todo: 'Buka kelompok terbesar dulu: perbaiki penyebabnya, lalu ulangi atau selesaikan sekaligus.',
    },
    en: {
      title: 'Many failed operations wait for a decision',
      what: '{value:number} failed operations are open; the limit is {limit:number}.',
      todo: 'Begin with the largest group: mend its cause, then retry or resolve all of it.',
    },
  },
  RETRY_RATE_LOW: {
    severity: WARNING,
    escalateMinutes: null,
    link: () => '/emails?status=FAILED',
    id: {
      title: 'Percobaan ulang jarang berhasil',
      what: '{rate:percent} dari {count} percobaan ulang berhasil; batasnya {limit:percent}.',
      todo: 'Galatnya mungkin tetap, bukan sementara: periksa penyedia dan alamat yang gagal sebelum mengulang lagi.',
    },
    en: {
      title: 'Retries seldom succeed',
      what: '{rate:percent} of {count} retries succeeded; the limit is {limit:percent}.',
      todo: 'The trouble may not be passing: check the providers and addresses that fail before retrying more.',
    },
  },
  BOUNCE_RATE_HIGH: {
    severity: CRITICAL,
    escalateMinutes: 60,
    link: () => '/emails?status=BOUNCED',
    id: {
      title: 'Terlalu banyak e-mail terpental',
      what: '{rate:percent} dari {count} e-mail terpental dalam 24 jam; batasnya {limit:percent}.',
      todo: 'Hentikan kampanye ke daftar yang meragukan, dan cari akun pengirimnya: reputasi pengirim dipertaruhkan.',
    },
    en: {
      title: 'Too many mails bounce',
      what: '{rate:percent} of {count} mails bounced within 24 hours; the limit is {limit:percent}.',
      todo: 'Stop campaigns to doubtful lists and find the account behind them: the reputation of the sender is at stake.',
    },
  },
  COMPLAINT_RATE_HIGH: {
    severity: CRITICAL,
    escalateMinutes: 60,
    link: () => '/emails?status=COMPLAINED',
    id: {
      title: 'Terlalu banyak keluhan spam',
      what: '{rate:permille} dari {count} e-mail dikeluhkan dalam 24 jam; batasnya {limit:permille}.',
      todo: 'Cari jenis e-mail dan akun yang dikeluhkan, hentikan pengirimannya, dan periksa persetujuan penerima.',
    },
    en: {
      title: 'Too many complaints of spam',
      what: '{rate:permille} of {count} mails were complained of within 24 hours; the limit is {limit:permille}.',
      todo: 'Find the type and account that are complained of, stop them, and check that recipients agreed.',
    },
  },
  OPEN_RATE_DROP: {
    severity: WARNING,
    escalateMinutes: null,
    link: () => '/analytics',
    id: {
      title: 'E-mail jauh lebih jarang dibuka',
      what: 'Dibuka {rate:percent}, sepekan sebelumnya {before:percent}: turun {drop:percent}; batasnya {limit:percent}.',
      todo: 'Kirim e-mail uji ke Gmail dan Outlook: apakah masuk spam? Periksa SPF, DKIM dan DMARC pengirim.',
    },
    en: {
      title: 'Mails are opened far less',
      what: 'Opened {rate:percent}, in the week before {before:percent}: a drop of {drop:percent}; the limit is {limit:percent}.',
      todo: 'Send a test mail to Gmail and Outlook: does it land in spam? Check SPF, DKIM and DMARC of the senders.',
    },
  },
  FAILURE_BURST: {
    severity: CRITICAL,
    escalateMinutes: 15,
    link: failures('EMAIL'),
    id: {
      title: 'Lonjakan kegagalan: {cause}',
      what: '{count} kegagalan dengan penyebab sama dalam 5 menit. Terakhir: {text}.',
      todo: 'Buka kelompoknya. Kalau penyebabnya penyedia, alihkan rute; setelah pulih, ulangi seluruh kelompok.',
    },
    en: {
      title: 'A burst of failures: {cause}',
      what: '{count} failures of one cause within 5 minutes. The latest: {text}.',
      todo: 'Open the group. If a provider is the cause, change the route; once it works, retry the whole group.',
    },
  },
  CRITICAL_MAIL_FAILED: {
    severity: CRITICAL,
    escalateMinutes: 15,
    link: failures('EMAIL'),
    id: {
      title: 'E-mail penting gagal: {cause}',
      what: '{count} e-mail penting (pesanan, kata sandi) gagal. Terakhir: {text}.',
      todo: 'Ulangi setelah penyebabnya dibereskan; untuk alamat salah, perbaiki alamatnya lalu ulangi.',
    },
    en: {
      title: 'Critical mail failed: {cause}',
      what: '{count} critical mails (orders, passwords) failed. The latest: {text}.',
      todo: 'Retry once the cause is mended; where the address is wrong, correct it and retry.',
    },
  },
  WEBHOOK_EXHAUSTED: {
    severity: CRITICAL,
    escalateMinutes: 30,
    link: failures('WEBHOOK'),
    id: {
      title: 'Webhook tidak dapat diolah: {cause}',
      what: '{count} webhook gagal setelah semua percobaan. Terakhir: {text}.',
      todo: 'Baca galatnya; isi webhook tersimpan, jadi setelah diperbaiki cukup diulangi.',
    },
    en: {
      title: 'A webhook could not be worked on: {cause}',
      what: '{count} webhooks failed after all tries. The latest: {text}.',
      todo: 'Read the error; what the webhook said is kept, so it only has to be retried once that is mended.',
    },
  },
  PROVIDER_RESTING: {
    severity: CRITICAL,
    escalateMinutes: 15,
    link: () => '/settings/providers',
    id: {
      title: 'Penyedia {provider} berhenti',
      what: 'Tidak dipakai sejak {minutes:number} menit. Kata penyedia: {text}.',
      todo: 'Periksa kunci, saldo dan status penyedia, jalankan tes, lalu tekan "Pakai lagi sekarang". E-mail menunggu atau lewat penyedia lain.',
    },
    en: {
      title: 'Provider {provider} rests',
      what: 'Not used for {minutes:number} minutes. It said: {text}.',
      todo: 'Check its key, balance and status, run its test, then press "Use again now". Mail waits or takes another provider.',
    },
  },
  PROVIDER_CREDIT: {
    severity: WARNING,
    escalateMinutes: 60,
    link: () => '/provider-credits',
    id: {
      title: 'Saldo {provider}: {level}',
      what: 'Sisa {credits:number} e-mail, kira-kira {daysLeft:number} hari lagi.',
      todo: 'Isi ulang saldo di penyedia, lalu tekan "Periksa sekarang". Di bawah tingkat darurat e-mail massal berhenti sendiri.',
    },
    en: {
      title: 'Balance of {provider}: {level}',
      what: '{credits:number} mails are left, about {daysLeft:number} days.',
      todo: 'Top up at the provider, then press "Check now". Below the emergency level bulk mail pauses by itself.',
    },
  },
  CREDIT_FROZEN: {
    severity: CRITICAL,
    escalateMinutes: 30,
    link: (facts) => `/credits?account=${facts.accountId}`,
    id: {
      title: 'Kredit {account} dibekukan',
      what: 'Saldo tidak cocok dengan buku besar: {text}.',
      todo: 'Jangan ubah saldo. Bandingkan pernyataan dengan buku besar, cari entri yang salah, lalu cairkan dengan penyesuaian.',
    },
    en: {
      title: 'Credits of {account} are frozen',
      what: 'The balance disagrees with the ledger: {text}.',
      todo: 'Do not touch the balance. Compare statement and ledger, find the entry at fault, then adjust and unfreeze.',
    },
  },
  CREDIT_LOW: {
    severity: WARNING,
    escalateMinutes: null,
    link: (facts) => `/credits?account=${facts.accountId}`,
    id: {
      title: 'Kredit {account} hampir habis',
      what: 'Sisa {available:number} kredit; peringatan di bawah {limit:number}.',
      todo: 'Hubungi akun itu atau isi ulang kreditnya. Kiriman ditolak begitu kredit habis.',
    },
    en: {
      title: 'Credits of {account} run low',
      what: '{available:number} credits are left; the warning is below {limit:number}.',
      todo: 'Speak to the account or top up. Sends are refused once nothing is left.',
    },
  },
  QUEUE_LAG_HIGH: {
    severity: CRITICAL,
    escalateMinutes: 15,
    link: health('QUEUE_LAG'),
    id: {
      title: 'Antrean {queue} tertahan',
      what: 'Yang tertua menunggu {seconds:duration}; batasnya {limit:duration}. Menunggu: {count}.',
      todo: 'Periksa pekerja dan batas kirim: tambah pekerja, atau lihat apa yang menahan e-mail itu.',
    },
    en: {
      title: 'Queue {queue} is behind',
      what: 'The oldest has waited {seconds:duration}; the limit is {limit:duration}. Waiting: {count}.',
      todo: 'Look at workers and sending limits: add a worker, or see what holds the mail up.',
    },
  },
  WORKER_GONE: {
    severity: CRITICAL,
    escalateMinutes: 5,
    link: () => '/health?metric=WORKERS',
    id: {
      title: 'Tidak ada pekerja yang hidup',
      what: 'Tidak ada proses yang mengirim. E-mail diterima dan menunggu; tidak ada yang hilang.',
      todo: 'Jalankan ulang proses pekerja (`worker` atau `start`) dan baca lognya.',
    },
    en: {
      title: 'No worker is alive',
      what: 'No process sends. Mail is accepted and waits; nothing is lost.',
      todo: 'Start the worker process again (`worker` or `start`) and read its log.',
    },
  },
  DATABASE_POOL: {
    severity: WARNING,
    escalateMinutes: 30,
    link: health('DATABASE_POOL'),
    id: {
      title: 'Sambungan basis data terpakai habis',
      what: '{value:number} permintaan menunggu sambungan; dipakai {used:number} dari {max:number}.',
      todo: 'Cari kueri yang lama di basis data, atau naikkan DATABASE_POOL kalau server masih longgar.',
    },
    en: {
      title: 'Connections to the database are used up',
      what: '{value:number} requests wait for a connection; {used:number} of {max:number} are in use.',
      todo: 'Look for slow statements in the database, or raise DATABASE_POOL if the server has room.',
    },
  },
  SENDING_HELD: {
    severity: CRITICAL,
    escalateMinutes: null,
    link: () => '/health?metric=SENDING',
    id: {
      title: 'Pengiriman ditahan',
      what: 'Basis data ini salinan, atau seseorang menghentikan pengiriman. Tidak ada e-mail yang keluar sampai dipastikan.',
      todo: 'Salinan: pastikan sistem asalnya sudah mati, lalu konfirmasi. Dihentikan orang: tanyakan alasannya sebelum melanjutkan.',
    },
    en: {
      title: 'Sending is held',
      what: 'This database is a copy, or a person stopped sending. No mail leaves until a person says so.',
      todo: 'A copy: make sure that the original is off, then confirm. Stopped by a person: ask why before going on.',
    },
  },
  ALERT_CHANNEL_BROKEN: {
    severity: WARNING,
    escalateMinutes: null,
    link: () => '/alerts?tab=channels',
    id: {
      title: 'Kanal peringatan {channel} rusak',
      what: 'Kanal dimatikan: {text}.',
      todo: 'Buat webhook baru di Slack, simpan di kanal itu, lalu tekan tombol tes.',
    },
    en: {
      title: 'Alert channel {channel} is broken',
      what: 'It was switched off: {text}.',
      todo: 'Make a new webhook in Slack, save it with the channel, then press its test button.',
    },
  },
} as const satisfies Record<string, AlertKindEntry>;

export type AlertKind = keyof typeof alertKinds;
