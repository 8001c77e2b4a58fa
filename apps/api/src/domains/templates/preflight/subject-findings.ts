import { FindingCode } from '../preview.graphql.ts';
import { LONG_SUBJECT } from '../templates.limits.ts';
import { type Finding, finding } from './finding.ts';

/** Words that filters count against a mail, Indonesian and English. */
const SPAM_WORDS = [
  '100% gratis',
  'bonus besar',
  'buruan',
  'cepat kaya',
  'dana tunai',
  'dijamin untung',
  'gratis',
  'hadiah jutaan',
  'judi',
  'kesempatan terakhir',
  'klik di sini',
  'menang undian',
  'pemenang',
  'pinjaman',
  'slot gacor',
  'tanpa modal',
  'tanpa risiko',
  'uang tunai',
  'untung besar',
  'act now',
  'cash bonus',
  'casino',
  'click here',
  'congratulations',
  'earn money',
  'extra income',
  'free',
  'free gift',
  'guaranteed',
  'limited time',
  'lottery',
  'no risk',
  'risk free',
  'urgent',
  'winner',
  'you won',
];
/** From so many letters on, capitals are no abbreviation. */
const FEW_LETTERS = 8;
const MOSTLY = 0.7;

/** What of a rendered subject and preheader keeps people or filters away. */
export function subjectFindings({ subject, preheader }: { subject: string; preheader: string }): Finding[] {
  const words = SPAM_WORDS.filter((word) => new RegExp(`(^|[^\\p{L}])${word}($|[^\\p{L}])`, 'iu').test(subject));
  return [
    ...(subject === '' ? [finding(FindingCode.SUBJECT_EMPTY)] : []),
    ...([...subject].length > LONG_SUBJECT
      ? [finding(FindingCode.SUBJECT_LONG, { value: String([...subject].length) })]
      : []),
    ...(shouts(subject) ? [finding(FindingCode.SUBJECT_SHOUTS)] : []),
    ...(/!.*!|[$€£]{2}|(rp\W*){2}|\?!|!\?/i.test(subject) ? [finding(FindingCode.SUBJECT_EXCLAMATIONS)] : []),
    ...(words.length > 0 ? [finding(FindingCode.SUBJECT_SPAM_WORDS, { detail: words.join(', ') })] : []),
    ...(preheader === '' ? [finding(FindingCode.PREHEADER_EMPTY)] : []),
  ];
}

function shouts(subject: string): boolean {
  const letters = subject.match(/\p{L}/gu) ?? [];
  const capitals = subject.match(/\p{Lu}/gu) ?? [];
  return letters.length >= FEW_LETTERS && capitals.length > letters.length * MOSTLY;
}
