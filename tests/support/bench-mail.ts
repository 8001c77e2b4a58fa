/** The mail that benchmarks send: about 7 kB of HTML with one merge tag. */
const paragraphs = Array.from(
  { length: 42 },
  (_, index) =>
    `<p style="margin:0 0 12px">Batik tulis ${index + 1}: motif parang dari Pekalongan, diwarnai dengan soga alami, siap dikirim hari ini juga. <a href="https://toko-melati.example/p/${index}">Lihat</a></p>`,
).join('\n');

export const mailSubject = 'Koleksi baru minggu ini';
export const mailSender = { name: 'Toko Melati', address: 'halo@toko-melati.example' };
export const mailHtml = htmlWith(paragraphs);
/** About 5 kB. */
export const smallMailHtml = htmlWith(paragraphs.split('\n').slice(0, 25).join('\n'));

function htmlWith(body: string): string {
  return `<!doctype html><html lang="id"><body><h1>Halo {{ user_name }},</h1>\n${body}\n</body></html>`;
}

/** The mail as a recipient gets it. */
export function renderedHtml(html: string, userName: string): string {
  return html.replace('{{ user_name }}', userName);
}

export function unsubscribeHeader(index: number): { name: string; value: string } {
  return { name: 'List-Unsubscribe', value: `<https://toko-melati.example/berhenti/${index}>` };
}

export function userName(index: number): string {
  return `Siti Rahmawati ${index}`;
}
