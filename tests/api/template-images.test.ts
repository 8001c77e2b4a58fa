import sharp from 'sharp';
import { request } from 'undici';
import { beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_URL, startApp, type TestApp } from '../support/app.ts';
import type { UserError } from '../support/emails.ts';
import type { GraphqlClient } from '../support/graphql-client.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { publishTemplate } from '../support/templates.ts';

interface Image {
  id: string;
  name: string;
  contentType: string;
  width: number;
  height: number;
  size: number;
  url: string;
}

let app: TestApp;
let sari: Person;
let wayan: Person;

beforeAll(async () => {
  app = await startApp();
  const admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Melati'));
  wayan = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Lain'), 'Wayan Sudarma');
});

async function upload(
  bytes: Buffer,
  rest: { name?: string; maxWidth?: number; client?: GraphqlClient } = {},
): Promise<{ image: Image | null; userErrors: UserError[] }> {
  const { client = sari.client, name = 'kain.png', ...others } = rest;
  const { imageUpload } = await client.must<{ imageUpload: { image: Image | null; userErrors: UserError[] } }>(
    `mutation ($input: ImageUploadInput!) { imageUpload(input: $input) {
       image { id name contentType width height size url } userErrors { code field } } }`,
    { input: { name, contentBase64: bytes.toString('base64'), ...others } },
  );
  return imageUpload;
}

async function remove(client: GraphqlClient, id: string): Promise<string[]> {
  const { imageDelete } = await client.must<{ imageDelete: { userErrors: UserError[] } }>(
    'mutation ($input: ImageDeleteInput!) { imageDelete(input: $input) { deletedId userErrors { code } } }',
    { input: { id } },
  );
  return imageDelete.userErrors.map(({ code }) => code);
}

let shade = 0;
/** A picture that no other is equal to. */
function picture(width: number, height: number) {
  shade = (shade + 37) % 251;
  return sharp({ create: { width, height, channels: 3, background: { r: shade, g: 90, b: 160 } } });
}

function pathOf({ url }: Image): string {
  expect(url.startsWith(`${PUBLIC_URL}/images/img_`)).toBe(true);
  return url.slice(PUBLIC_URL.length);
}

describe('an upload', () => {
  test('is made smaller, never larger, and keeps its proportions', async () => {
    const { image } = await upload(await picture(3_000, 1_500).png().toBuffer());
    expect(image).toMatchObject({ contentType: 'image/png', width: 1_200, height: 600, name: 'kain.png' });
    const narrow = await upload(await picture(3_000, 1_500).jpeg().toBuffer(), { maxWidth: 300 });
    expect(narrow.image).toMatchObject({ contentType: 'image/jpeg', width: 300, height: 150 });
    const small = await upload(await picture(40, 20).webp().toBuffer());
    expect(small.image).toMatchObject({ contentType: 'image/webp', width: 40, height: 20 });
  });

  test('loses what a camera wrote into it, and stands upright', async () => {
    const bytes = await picture(60, 30)
      .withExif({ IFD0: { Copyright: 'rahasia-toko' }, IFD3: { GPSLatitudeRef: 'S' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { image } = await upload(bytes);
    expect(image).toMatchObject({ width: 30, height: 60 });
    const stored = Buffer.from(await (await fetch(app.url + pathOf(image!))).arrayBuffer());
    expect((await sharp(stored).metadata()).exif).toBeUndefined();
  });

  test('keeps moving when it is a moving GIF', async () => {
    const frames = await Promise.all([1, 2, 3].map(() => picture(80, 40).png().toBuffer()));
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const { image } = await upload(gif, { name: 'gerak.gif', maxWidth: 40 });
    expect(image).toMatchObject({ contentType: 'image/gif', width: 40, height: 20 });
    const stored = Buffer.from(await (await fetch(app.url + pathOf(image!))).arrayBuffer());
    expect((await sharp(stored, { animated: true }).metadata()).pages).toBe(3);
  });

  test.each<[string, string, Buffer]>([
    ['NOT_AN_IMAGE', 'bukan.png', Buffer.from('<script>alert(1)</script>')],
    [
      'NOT_AN_IMAGE',
      'gambar.png',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>'),
    ],
    ['NOT_AN_IMAGE', 'kosong.png', Buffer.alloc(0)],
    ['NOT_AN_IMAGE', 'patah.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['TOO_LARGE', 'besar.png', Buffer.alloc(8 * 1024 * 1024 + 1)],
  ])('that is none is refused: %s %s', async (code, name, bytes) => {
    expect((await upload(bytes, { name })).userErrors).toMatchObject([{ code }]);
  });

  test('with too many pixels, a wrong name or width is refused', async () => {
    const bomb = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    expect((await upload(bomb)).userErrors).toMatchObject([{ code: 'TOO_LARGE' }]);
    const fine = await picture(20, 20).png().toBuffer();
    expect((await upload(fine, { name: 'a/b.png' })).userErrors).toMatchObject([{ code: 'NAME_INVALID' }]);
    expect((await upload(fine, { maxWidth: 5 })).userErrors).toMatchObject([{ code: 'WIDTH_INVALID' }]);
  });

  test('of the same picture is the same image', async () => {
    const bytes = await picture(50, 50).png().toBuffer();
    const [first, second] = [await upload(bytes), await upload(bytes, { name: 'lagi.png' })];
    expect(second.image!.id).toBe(first.image!.id);
    expect((await upload(bytes, { client: wayan.client })).image!.id).not.toBe(first.image!.id);
  });
});

describe('the address of an image', () => {
  test('answers everybody, may be kept for ever, and runs nothing', async () => {
    const { image } = await upload(await picture(50, 40).png().toBuffer(), { name: 'kain & benang.png' });
    const answer = await fetch(app.url + pathOf(image!));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect((await answer.arrayBuffer()).byteLength).toBe(image!.size);
    // The browser's own fetch would ask not to be answered from memory.
    const again = await request(app.url + pathOf(image!), {
      headers: { 'if-none-match': answer.headers.get('etag')! },
    });
    expect(again.statusCode).toBe(304);
    await again.body.dump();
  });

  test('of nothing is 404', async () => {
    for (const path of ['/images/img_x/a.png', `/images/img_${crypto.randomUUID()}/a.png`])
      expect((await app.client().http(path)).status).toBe(404);
  });
});

describe('the library', () => {
  async function names(client: GraphqlClient, search: string): Promise<string[]> {
    const { images } = await client.must<{ images: { nodes: { name: string }[] } }>(
      'query ($search: String) { images(search: $search) { nodes { name } totalCount } }',
      { search },
    );
    return images.nodes.map(({ name }) => name);
  }

  test('is searched by name, newest first, within the account', async () => {
    for (const name of ['batik-1.png', 'batik-2.png']) await upload(await picture(30, 30).png().toBuffer(), { name });
    expect(await names(sari.client, 'BATIK')).toEqual(['batik-2.png', 'batik-1.png']);
    expect(await names(wayan.client, 'batik')).toEqual([]);
  });

  test('lets go of what no published version shows', async () => {
    const { image } = await upload(await picture(30, 30).png().toBuffer());
    expect(await remove(wayan.client, image!.id)).toEqual(['NOT_FOUND']);
    await publishTemplate(sari.client, `<img src="${image!.url}" alt="Kain">`);
    expect(await remove(sari.client, image!.id)).toEqual(['IN_USE']);
    const free = (await upload(await picture(30, 30).png().toBuffer())).image!;
    expect(await remove(sari.client, free.id)).toEqual([]);
    expect((await app.client().http(pathOf(free))).status).toBe(404);
  });
});
