import sharp from 'sharp';
import type { Person, Shop } from './people.ts';
import { htmlBody, publishTemplate, saveDraft } from './templates.ts';
import type { TestDatabase } from './test-database.ts';

/** What of templates belongs to a victim of the tenant matrix. */
export interface VictimsTemplates {
  templateId: string;
  draftId: string;
  publishedId: string;
  /** Shown by what is published, so that nobody can remove it. */
  imageId: string;
}

/** A template with a draft, an image and a known recipient, each with the canary in it. */
export async function makeVictimsTemplates(
  database: TestDatabase,
  { shop, person, canary }: { shop: Shop; person: Person; canary: string },
): Promise<VictimsTemplates> {
  const bytes = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();
  const { imageUpload } = await person.client.must<{ imageUpload: { image: { id: string; url: string } } }>(
    'mutation ($input: ImageUploadInput!) { imageUpload(input: $input) { image { id url } } }',
    { input: { name: `${canary}-gambar.png`, contentBase64: bytes.toString('base64') } },
  );
  const { id: imageId, url } = imageUpload.image;
  const source = `<p>${canary}-isi</p><img src="${url}">`;
  const template = await publishTemplate(person.client, source, { key: `${canary}-kunci`, name: `${canary}-templat` });
  const draft = await saveDraft(person.client, template, { bodies: [htmlBody(source)], notes: `${canary}-catatan` });
  await database.query(`insert into recipient_facts (account_id, address, name) values ($1, $2, $3)`, [
    shop.id.slice(4),
    `${canary}-penerima@pelanggan.example`,
    `${canary}-penerima`,
  ]);
  return { templateId: template.id, draftId: draft.version!.id, publishedId: template.publishedVersion!.id, imageId };
}
