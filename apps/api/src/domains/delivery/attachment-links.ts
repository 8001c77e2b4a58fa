import type { Secrets } from '../../infra/secrets.ts';
import type { Clock } from '../../kernel/clock.ts';

/** How long a provider may fetch a file after the mail was handed over, in seconds; they fetch at once or within hours. */
const LIFETIME_SECONDS = 3 * 24 * 3600;
const PURPOSE = 'attachment';

/** Signed addresses from which providers that take no bytes fetch a file. */
export class AttachmentLinks {
  readonly #deps: { secrets: Secrets; clock: Clock; publicUrl: string };

  constructor(deps: { secrets: Secrets; clock: Clock; publicUrl: string }) {
    this.#deps = deps;
  }

  /** `<public url>/attachments/<file>/<expiry>/<signature>/<name>` */
  urlOf(fileId: string, name: string): string {
    const expiry = Math.floor(this.#deps.clock.now().getTime() / 1000) + LIFETIME_SECONDS;
    const signature = this.#deps.secrets.sign(PURPOSE, `${fileId}.${expiry}.${name}`);
    return `${this.#deps.publicUrl}/attachments/${fileId}/${expiry}/${signature}/${encodeURIComponent(name)}`;
  }

  /** True for an address of ours that has not expired. */
  verify(link: { fileId: string; expiry: string; signature: string; name: string }): boolean {
    const { fileId, expiry, signature, name } = link;
    const fresh = Number(expiry) * 1000 > this.#deps.clock.now().getTime();
    return fresh && this.#deps.secrets.verify(PURPOSE, `${fileId}.${expiry}.${name}`, signature);
  }
}
