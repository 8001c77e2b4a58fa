import { createRequire } from 'node:module';

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Fonts that know more letters than those every PDF reader has: names are written in many. */
const REGULAR = fontFile('DejaVuSans');
const BOLD = fontFile('DejaVuSans-Bold');

const MARGIN = 56;
const INK = '#1f2933';
const DIM = '#52606d';
const LINE = '#d9e2ec';
const ACCENT = '#0b6e4f';

/** A column of a table: its part of the width, and how it stands. */
export interface Column {
  label: string;
  share: number;
  align: 'left' | 'right';
}

/** What a document is made of; `at` is its date, so that the same document is the same bytes each time. */
export interface DocumentFacts {
  title: string;
  /** Who writes it. */
  sender: string;
  at: Date;
}

/** Writes an A4 page after the other. */
export class Pdf {
  readonly #doc: PDFKit.PDFDocument;

  private constructor(doc: PDFKit.PDFDocument, { title, sender }: DocumentFacts) {
    this.#doc = doc;
    this.#doc.font(BOLD).fontSize(11).fillColor(ACCENT).text(sender);
    this.#doc.moveDown(1.5).fontSize(20).fillColor(INK).text(title).moveDown(0.75);
  }

  /** The bytes of the finished document. */
  static async write(facts: DocumentFacts, fill: (pdf: Pdf) => void): Promise<Buffer> {
    // A large library, loaded where the first document is written.
    const { default: PDFDocument } = await import('pdfkit');
    const { title, sender, at } = facts;
    const info = {
      Title: title,
      Author: sender,
      CreationDate: at,
      ModDate: at,
      Creator: 'Merpati',
      Producer: 'Merpati',
    };
    const pdf = new Pdf(new PDFDocument({ size: 'A4', margin: MARGIN, info }), facts);
    const chunks: Buffer[] = [];
    const done = new Promise<Buffer>((resolve, reject) => {
      pdf.#doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      pdf.#doc.on('end', () => resolve(Buffer.concat(chunks)));
      pdf.#doc.on('error', reject);
    });
    fill(pdf);
    pdf.#doc.end();
    return done;
  }

  heading(text: string): void {
    this.#doc.moveDown(0.75).font(BOLD).fontSize(12).fillColor(INK).text(text).moveDown(0.25);
  }

  paragraph(text: string): void {
    this.#doc.font(REGULAR).fontSize(10).fillColor(INK).text(text, { lineGap: 3 }).moveDown(0.5);
  }

  /** Label and value, one below the other. */
  facts(pairs: readonly (readonly [label: string, value: string])[]): void {
    for (const [label, value] of pairs) {
      const y = this.#doc.y;
      this.#doc.font(REGULAR).fontSize(10).fillColor(DIM).text(label, MARGIN, y, { width: 150 });
      this.#doc.fillColor(INK).text(value, MARGIN + 160, y, { width: this.#width - 160 });
    }
    this.#doc.x = MARGIN;
    this.#doc.moveDown(0.75);
  }

  table(columns: readonly Column[], rows: readonly (readonly string[])[]): void {
    this.#row(
      columns,
      columns.map(({ label }) => label),
      BOLD,
    );
    for (const row of rows) this.#row(columns, row, REGULAR);
    this.#doc.moveDown(0.5);
  }

  /** Sums under a table, the last one in bold. */
  sums(pairs: readonly (readonly [label: string, value: string])[]): void {
    pairs.forEach(([label, value], index) => {
      const font = index === pairs.length - 1 ? BOLD : REGULAR;
      this.#keepTogether(18);
      const y = this.#doc.y;
      this.#doc.font(font).fontSize(10).fillColor(INK);
      this.#doc.text(label, MARGIN, y, { width: this.#width * 0.7, align: 'right' });
      this.#doc.text(value, MARGIN + this.#width * 0.7, y, { width: this.#width * 0.3, align: 'right' });
      this.#doc.moveDown(0.2);
    });
    this.#doc.x = MARGIN;
    this.#doc.moveDown(1);
  }

  get #width(): number {
    return this.#doc.page.width - 2 * MARGIN;
  }

  #row(columns: readonly Column[], cells: readonly string[], font: string): void {
    this.#doc.font(font).fontSize(9.5).fillColor(INK);
    const width = (share: number) => this.#width * share - 8;
    const height = Math.max(
      ...columns.map(({ share }, index) => this.#doc.heightOfString(cells[index] ?? '', { width: width(share) })),
    );
    this.#keepTogether(height + 10);
    const y = this.#doc.y + 5;
    let x = MARGIN;
    columns.forEach(({ share, align }, index) => {
      this.#doc.text(cells[index] ?? '', x + 4, y, { width: width(share), align });
      x += this.#width * share;
    });
    const bottom = y + height + 4;
    this.#doc
      .moveTo(MARGIN, bottom)
      .lineTo(MARGIN + this.#width, bottom)
      .lineWidth(0.5)
      .stroke(LINE);
    this.#doc.x = MARGIN;
    this.#doc.y = bottom;
  }

  #keepTogether(height: number): void {
    if (this.#doc.y + height > this.#doc.page.height - MARGIN) this.#doc.addPage();
  }
}
