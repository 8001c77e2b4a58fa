/** Room in a message for its headers and bodies, in bytes; an e-mail above 1 MB of text is none that people read. */
const TEXT_BYTES = 1_000_000;

/** base64 turns 57 bytes into a line of 76 characters and its end. */
const BYTES_PER_LINE = 57;
const LINE_BYTES = 78;

/** Bytes of files that fit into a message of so many bytes. */
export function mostFileBytes(messageBytes: number): number {
  return Math.max(0, Math.floor(((messageBytes - TEXT_BYTES) * BYTES_PER_LINE) / LINE_BYTES));
}
