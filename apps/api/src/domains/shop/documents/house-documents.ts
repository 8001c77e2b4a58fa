import { Pdf } from '../../../infra/pdf.ts';

type Language = 'id' | 'en';

interface HouseDocument {
  title: string;
  /** Name of the file. */
  file: string;
  sections: readonly { heading: string; text: string }[];
}

/** What a shop says to those who register, until it attaches papers of its own. `{shop}` is its name. */
const documents: Record<'TERMS' | 'PRIVACY' | 'STARTER_GUIDE', Record<Language, HouseDocument>> = {
  TERMS: {
    id: {
      title: 'Syarat dan ketentuan',
      file: 'syarat-dan-ketentuan.pdf',
      sections: [
        {
          heading: '1. Akun',
          text: 'Akun Anda di {shop} bersifat pribadi. Jaga kerahasiaan kata sandi dan beri tahu kami bila ada pemakaian yang tidak Anda kenal.',
        },
        {
          heading: '2. Pesanan dan pembayaran',
          text: 'Pesanan diproses setelah pembayaran kami terima. Harga tertera dalam rupiah dan sudah termasuk pajak kecuali disebutkan lain.',
        },
        {
          heading: '3. Pengiriman',
          text: 'Perkiraan waktu kirim disampaikan lewat e-mail. Risiko barang beralih kepada Anda saat barang diterima.',
        },
        {
          heading: '4. Pembatalan dan pengembalian',
          text: 'Pesanan yang belum dikirim dapat dibatalkan. Barang yang rusak atau tidak sesuai dapat dikembalikan dalam 7 hari sejak diterima.',
        },
        {
          heading: '5. Pemakaian yang wajar',
          text: 'Kami dapat menutup akun yang dipakai untuk penipuan atau merugikan orang lain.',
        },
        {
          heading: '6. Perubahan',
          text: 'Perubahan ketentuan diberitahukan lewat e-mail sebelum berlaku. Hukum Indonesia berlaku atas ketentuan ini.',
        },
      ],
    },
    en: {
      title: 'Terms and conditions',
      file: 'terms-and-conditions.pdf',
      sections: [
        {
          heading: '1. Account',
          text: 'Your account at {shop} is personal. Keep your password secret and tell us of any use that you do not recognise.',
        },
        {
          heading: '2. Orders and payment',
          text: 'Orders are processed once we have received your payment. Prices are in rupiah and include tax unless stated otherwise.',
        },
        {
          heading: '3. Delivery',
          text: 'Expected delivery times are sent by e-mail. The risk passes to you when you receive the goods.',
        },
        {
          heading: '4. Cancellation and returns',
          text: 'Orders that have not been shipped can be cancelled. Damaged or wrong goods can be returned within 7 days of receipt.',
        },
        { heading: '5. Fair use', text: 'We may close accounts that are used for fraud or to the harm of others.' },
        {
          heading: '6. Changes',
          text: 'Changes are announced by e-mail before they take effect. These terms are governed by the law of Indonesia.',
        },
      ],
    },
  },
  PRIVACY: {
    id: {
      title: 'Kebijakan privasi',
      file: 'kebijakan-privasi.pdf',
      sections: [
        {
          heading: '1. Data yang kami simpan',
          text: '{shop} menyimpan nama, alamat e-mail, alamat kirim, pesanan, serta catatan e-mail yang dikirim kepada Anda.',
        },
        {
          heading: '2. Untuk apa',
          text: 'Data dipakai untuk memproses pesanan, mengirim kabar tentang akun dan pesanan Anda, dan, bila Anda setuju, promo.',
        },
        {
          heading: '3. Dibagikan kepada siapa',
          text: 'Hanya kepada pihak yang membantu kami mengirim barang, menerima pembayaran, dan mengirim e-mail. Kami tidak menjual data Anda.',
        },
        {
          heading: '4. Hak Anda',
          text: 'Menurut UU Pelindungan Data Pribadi Anda berhak melihat, memperbaiki, mengunduh, dan menghapus data Anda, serta berhenti menerima promo kapan saja lewat tautan di setiap e-mail.',
        },
        {
          heading: '5. Keamanan dan waktu simpan',
          text: 'Data dilindungi dan disimpan selama diperlukan untuk tujuan di atas atau diwajibkan undang-undang.',
        },
      ],
    },
    en: {
      title: 'Privacy policy',
      file: 'privacy-policy.pdf',
      sections: [
        {
          heading: '1. What we keep',
          text: '{shop} keeps your name, e-mail address, delivery address, orders and a record of the e-mails sent to you.',
        },
        {
          heading: '2. What for',
          text: 'To process your orders, to tell you about your account and orders and, if you agree, about offers.',
        },
        {
          heading: '3. Who else sees it',
          text: 'Only those who help us deliver goods, take payments and send e-mail. We do not sell your data.',
        },
        {
          heading: '4. Your rights',
          text: 'Under the Indonesian Personal Data Protection Act you may see, correct, download and erase your data, and stop offers at any time by the link in each e-mail.',
        },
        {
          heading: '5. Security and retention',
          text: 'Your data is protected and kept for as long as these purposes need it or the law requires.',
        },
      ],
    },
  },
  STARTER_GUIDE: {
    id: {
      title: 'Panduan memulai',
      file: 'panduan-memulai.pdf',
      sections: [
        {
          heading: '1. Masuk ke akun',
          text: 'Buka {shop} dan masuk dengan e-mail serta kata sandi Anda. Lupa kata sandi? Pilih "Atur ulang kata sandi".',
        },
        {
          heading: '2. Lengkapi profil',
          text: 'Isi alamat kirim dan nomor WhatsApp agar pesanan dan kabar sampai tepat waktu.',
        },
        {
          heading: '3. Pesan pertama Anda',
          text: 'Pilih barang, periksa keranjang, bayar dengan cara yang Anda suka. Setiap langkah kami kabarkan lewat e-mail.',
        },
        {
          heading: '4. Pantau pesanan',
          text: 'Tautan dan kode QR di e-mail konfirmasi membuka halaman pelacakan pesanan Anda.',
        },
        { heading: '5. Butuh bantuan?', text: 'Balas saja e-mail kami; tim {shop} siap membantu.' },
      ],
    },
    en: {
      title: 'Starter guide',
      file: 'starter-guide.pdf',
      sections: [
        {
          heading: '1. Sign in',
          text: 'Open {shop} and sign in with your e-mail and password. Forgot it? Choose "Reset password".',
        },
        {
          heading: '2. Complete your profile',
          text: 'Add your delivery address and WhatsApp number so that orders and news reach you in time.',
        },
        {
          heading: '3. Your first order',
          text: 'Choose, check your basket, and pay the way you like. We tell you of every step by e-mail.',
        },
        {
          heading: '4. Follow your order',
          text: 'The link and the QR code in the confirmation open the tracking page of your order.',
        },
        { heading: '5. Need help?', text: 'Just answer our e-mail; the {shop} team is there for you.' },
      ],
    },
  },
};

/** Papers that change only with this program. */
const WRITTEN = new Date('2026-11-01T00:00:00Z');

/** One of the papers that go along with registration and welcome, PDF. */
export async function housePdf(
  kind: keyof typeof documents,
  { language, sender }: { language: Language; sender: string },
): Promise<{ name: string; bytes: Buffer }> {
  const { title, file, sections } = documents[kind][language];
  const bytes = await Pdf.write({ title, sender, at: WRITTEN }, (pdf) => {
    for (const { heading, text } of sections) {
      pdf.heading(heading);
      pdf.paragraph(text.replaceAll('{shop}', sender));
    }
  });
  return { name: file, bytes };
}
