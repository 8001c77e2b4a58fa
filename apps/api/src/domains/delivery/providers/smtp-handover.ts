import { Readable } from 'node:stream';

/** The body of one mail on its way: whether somebody read from it tells whether a server had asked for it. */
export class Handover {
  /** Null where nodemailer builds the mail. */
  readonly #bytes: Buffer | null;
  readonly #streams: Readable[] = [];

  constructor(bytes: Buffer | null) {
    this.#bytes = bytes;
  }

  /** True once a server had asked for the body: from then on silence is not proof of refusal. */
  get begun(): boolean {
    return this.#streams.some((stream) => stream.readableDidRead);
  }

  /** The bytes as a stream; a pool may ask again when a connection had died before the body was asked for. */
  open(): Readable {
    const bytes = this.#bytes;
    return this.watch(
      new Readable({
        read() {
          this.push(bytes);
          this.push(null);
        },
      }),
    );
  }

  get built(): boolean {
    return this.#bytes !== null;
  }

  watch(stream: Readable): Readable {
    this.#streams.push(stream);
    return stream;
  }
}
