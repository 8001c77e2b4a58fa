import { CreditEntryKind } from '../credits.entity.ts';
import type { StatementLanguage } from './credit-statement.service.ts';

interface StatementTexts {
  title: string;
  account: string;
  month: string;
  opening: string;
  closing: string;
  day: string;
  what: string;
  incoming: string;
  outgoing: string;
  balance: string;
  byKind: string;
  kind: string;
  count: string;
  credits: string;
  note: string;
  kinds: Record<CreditEntryKind, string>;
  mails: (count: number) => string;
}

const { TOP_UP, ADJUSTMENT, RESERVE, CAPTURE, RELEASE, UNCONFIRMED } = CreditEntryKind;

export const statementTexts: Record<StatementLanguage, StatementTexts> = {
  id: {
    title: 'Laporan kredit',
    account: 'Akun',
    month: 'Bulan (WIB)',
    opening: 'Saldo awal',
    closing: 'Saldo akhir',
    day: 'Tanggal',
    what: 'Keterangan',
    incoming: 'Masuk',
    outgoing: 'Keluar',
    balance: 'Saldo',
    byKind: 'Menurut jenis',
    kind: 'Jenis',
    count: 'Jumlah',
    credits: 'Kredit',
    note: 'Menyisihkan dan mengembalikan kredit tidak mengubah saldo: yang disisihkan tetap milik akun sampai suratnya diterima penyedia.',
    kinds: {
      [TOP_UP]: 'Isi ulang',
      [ADJUSTMENT]: 'Penyesuaian',
      [RESERVE]: 'Disisihkan',
      [CAPTURE]: 'Terpakai',
      [RELEASE]: 'Dikembalikan',
      [UNCONFIRMED]: 'Dikembalikan karena tidak pasti',
    },
    mails: (count) => `${count} e-mail terkirim`,
  },
  en: {
    title: 'Credit statement',
    account: 'Account',
    month: 'Month (WIB)',
    opening: 'Opening balance',
    closing: 'Closing balance',
    day: 'Date',
    what: 'What',
    incoming: 'In',
    outgoing: 'Out',
    balance: 'Balance',
    byKind: 'By kind',
    kind: 'Kind',
    count: 'Number',
    credits: 'Credits',
    note: 'Setting credits aside and giving them back leaves the balance as it is: they belong to the account until a provider takes the mail.',
    kinds: {
      [TOP_UP]: 'Top-up',
      [ADJUSTMENT]: 'Adjustment',
      [RESERVE]: 'Set aside',
      [CAPTURE]: 'Spent',
      [RELEASE]: 'Given back',
      [UNCONFIRMED]: 'Given back as uncertain',
    },
    mails: (count) => (count === 1 ? '1 e-mail sent' : `${count} e-mails sent`),
  },
};
