import { toCsv } from '../../../infra/csv.ts';
import { type Column, Pdf } from '../../../infra/pdf.ts';
import { CreditEntryKind } from '../credits.entity.ts';
import type { Statement, StatementLanguage } from './credit-statement.service.ts';
import type { StatementRow } from './statement.queries.ts';
import { statementTexts } from './statement-texts.ts';

const LOCALES: Record<StatementLanguage, string> = { id: 'id-ID', en: 'en-GB' };

interface Line {
  day: string;
  what: string;
  change: number;
  balance: number;
}

/** What changed the balance, with the balance after each line. */
function linesOf({ rows, stretch }: Statement, language: StatementLanguage): Line[] {
  const texts = statementTexts[language];
  let balance = stretch.openingBalance;
  return rows
    .filter(({ change }) => change !== 0)
    .map(({ day, kind, count, change, reason }) => {
      balance += change;
      const what =
        kind === CreditEntryKind.CAPTURE ? texts.mails(count) : [texts.kinds[kind], reason].filter(Boolean).join(': ');
      return { day, what, change, balance };
    });
}

/** Kinds that occur, in the order of the ledger's words. */
function totalsOf(rows: StatementRow[]): { kind: CreditEntryKind; count: number; moved: number }[] {
  return Object.values(CreditEntryKind).flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind);
    const count = own.reduce((sum, row) => sum + row.count, 0);
    const moved = own.reduce((sum, row) => sum + row.moved, 0);
    return count > 0 ? [{ kind, count, moved }] : [];
  });
}

/** The statement as a spreadsheet reads it: figures without separators, and without a sign, which would make them formulas. */
export function statementCsv(statement: Statement, language: StatementLanguage): string {
  const texts = statementTexts[language];
  const { openingBalance, closingBalance } = statement.stretch;
  return toCsv(
    [texts.day, texts.what, texts.incoming, texts.outgoing, texts.balance],
    [
      ['', texts.opening, '', '', figure(openingBalance)],
      ...linesOf(statement, language).map(({ day, what, change, balance }) => [
        day,
        what,
        change > 0 ? figure(change) : '',
        change < 0 ? figure(-change) : '',
        figure(balance),
      ]),
      ['', texts.closing, '', '', figure(closingBalance)],
      [],
      [texts.kind, texts.count, texts.credits],
      ...totalsOf(statement.rows).map(({ kind, count, moved }) => [texts.kinds[kind], figure(count), figure(moved)]),
    ],
  );
}

function figure(value: number): string {
  return String(value);
}

export async function statementPdf(statement: Statement, language: StatementLanguage): Promise<Buffer> {
  const texts = statementTexts[language];
  const number = new Intl.NumberFormat(LOCALES[language]);
  const format = (value: number) => number.format(value);
  const { accountName, month, until, stretch, rows } = statement;
  const date = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const ofMonth = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Pdf.write({ title: texts.title, sender: 'Merpati', at: until }, (pdf) => {
    pdf.facts([
      [texts.account, accountName],
      [texts.month, ofMonth.format(new Date(`${month}-01T00:00:00Z`))],
      [texts.opening, format(stretch.openingBalance)],
      [texts.closing, format(stretch.closingBalance)],
    ]);
    pdf.table(
      columns(
        2,
        [texts.day, 0.14],
        [texts.what, 0.41],
        [texts.incoming, 0.15],
        [texts.outgoing, 0.15],
        [texts.balance, 0.15],
      ),
      linesOf(statement, language).map(({ day, what, change, balance }) => [
        date.format(new Date(`${day}T00:00:00Z`)),
        what,
        change > 0 ? format(change) : '',
        change < 0 ? format(-change) : '',
        format(balance),
      ]),
    );
    pdf.heading(texts.byKind);
    pdf.table(
      columns(1, [texts.kind, 0.5], [texts.count, 0.25], [texts.credits, 0.25]),
      totalsOf(rows).map(({ kind, count, moved }) => [texts.kinds[kind], format(count), format(moved)]),
    );
    pdf.paragraph(texts.note);
  });
}

/** The first columns are words and stand left, the others are figures. */
function columns(words: number, ...given: [label: string, share: number][]): Column[] {
  return given.map(([label, share], index) => ({ label, share, align: index < words ? 'left' : 'right' }));
}
