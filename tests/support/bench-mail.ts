import { finishContent, recipientUrls } from '../../apps/api/src/domains/delivery/finish-content.ts';
import { TrackingLinksService } from '../../apps/api/src/domains/delivery/tracking-links.service.ts';
import { Secrets } from '../../apps/api/src/infra/secrets.ts';
import { systemClock } from '../../apps/api/src/kernel/clock.ts';
import { IdGenerator } from '../../apps/api/src/kernel/ids.ts';
import { systemRandom } from '../../apps/api/src/kernel/random.ts';

const LINKS = 30;

/** The mail that benchmarks send: about 10 kB of HTML with one merge tag and 30 links. */
const paragraphs = Array.from(
  { length: LINKS },
  (_, index) =>
    `<p style="margin:0 0 12px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:22px;color:#1f2933">Batik tulis ${index + 1}: motif parang dari Pekalongan, diwarnai dengan soga alami, dicanting oleh perajin di Wiradesa, siap dikirim hari ini juga ke seluruh Indonesia. <a href="https://toko-melati.example/p/${index}">Lihat</a></p>`,
).join('\n');

export const mailSubject = 'Koleksi baru minggu ini';
export const mailSender = { name: 'Toko Melati', address: 'halo@toko-melati.example' };
export const mailHtml = htmlWith(paragraphs);
/** About 5 kB. */
export const smallMailHtml = htmlWith(paragraphs.split('\n').slice(0, 15).join('\n'));

const links = new TrackingLinksService(new Secrets('bench', systemRandom)).of(
  new IdGenerator(systemClock, systemRandom).next(),
);
const publicUrl = 'http://localhost:3000';
const urls = recipientUrls(publicUrl, links);

function htmlWith(body: string): string {
  return `<!doctype html><html lang="id"><body><h1>Halo {{ user_name }},</h1>\n${body}\n</body></html>`;
}

/** The mail as it leaves, for one recipient: as many bytes as for any other. `wayOut`: its kind may be refused. */
export function htmlAsSent(html: string, wayOut: boolean): string {
  const tracking = { opens: true, clicks: true, base: publicUrl };
  const footer = wayOut ? { language: null, sender: mailSender.name } : null;
  return finishContent({ subject: mailSubject, html, text: null }, { links, tracking, urls, footer }).html!;
}

/** Headers that let a recipient leave. */
export const wayOutHeaders = [
  { key: 'List-Unsubscribe', value: `<${urls.unsubscribe}>` },
  { key: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
];

export function userName(index: number): string {
  return `Siti Rahmawati ${index}`;
}
