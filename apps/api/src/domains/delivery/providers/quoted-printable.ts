import { encode, wrap } from 'nodemailer/lib/qp';

/** RFC 2045: longest encoded line. */
const LINE_LENGTH = 76;

/** Lines of one generation; two of them of the longest lines hold about 8 MB. */
const MAX_LINES = 1_000;
const MAX_CACHED_LENGTH = 2_000;

/**
 * Quoted-printable with the line ends of a mail. Mails of a campaign share most of their lines, so those that were lately
 * seen are kept encoded: in two generations, so that lines seen once make way.
 */
export class QuotedPrintable {
  #young = new Map<string, string>();
  #old = new Map<string, string>();

  encode(text: string): string {
    const lines = (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n');
    let encoded = this.#line(lines[0] ?? '');
    for (let index = 1; index < lines.length; index += 1) encoded += `\r\n${this.#line(lines[index] ?? '')}`;
    return encoded;
  }

  #line(line: string): string {
    const known = this.#young.get(line);
    if (known !== undefined) return known;
    const encoded = this.#old.get(line) ?? wrap(encode(line), LINE_LENGTH);
    if (line.length <= MAX_CACHED_LENGTH) this.#keep(line, encoded);
    return encoded;
  }

  #keep(line: string, encoded: string): void {
    if (this.#young.size >= MAX_LINES) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(line, encoded);
  }
}
