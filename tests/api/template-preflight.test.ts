import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_URL, startApp, type TestApp } from '../support/app.ts';
import { inviteAffiliate, openShop, type Person, signInAdmin } from '../support/people.ts';
import { beginTemplate, type Finding, preflightOf, type Template } from '../support/templates.ts';

let app: TestApp;
let sari: Person;
let template: Template;
let shop: Server;
let shopUrl: string;
/** Requests as they came, `HEAD /ada`. */
const requests: string[] = [];
let atOnce = 0;
let mostAtOnce = 0;

beforeAll(async () => {
  shop = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    atOnce += 1;
    mostAtOnce = Math.max(mostAtOnce, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 20));
    atOnce -= 1;
    if (request.url === '/diam') return;
    const status =
      { '/hilang': 404, '/rusak': 500, '/pindah': 301, '/malu': 403 }[request.url ?? ''] ??
      (request.url === '/hanya-get' && request.method === 'HEAD' ? 405 : 200);
    response.writeHead(status, { location: 'http://169.254.169.254/' }).end('isi');
  }).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  const bound = shop.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The shop does not listen.');
  shopUrl = `http://127.0.0.1:${bound.port}`;
  app = await startApp({ settings: { OUTGOING_ALLOW: '127.0.0.1/32' } });
  const admin = await signInAdmin(app);
  sari = await inviteAffiliate(app, admin, await openShop(admin, 'Toko Melati'));
  template = await beginTemplate(sari.client);
});

afterAll(async () => {
  shop.closeAllConnections();
  shop.close();
  await once(shop, 'close');
});

async function findings(source: string, rest: Record<string, unknown> = {}): Promise<Finding[]> {
  const { subject = 'Pesanan Anda', preheader = 'Kabar', ...others } = rest;
  const body = { kind: 'HTML', subject, preheader, source };
  return (await preflightOf(sari.client, { templateId: template.id, body, ...others }))!.findings;
}

async function codes(source: string, rest: Record<string, unknown> = {}): Promise<string[]> {
  return (await findings(source, rest)).map(({ code }) => code);
}

test('a good mail has nothing to look at', async () => {
  expect(await findings('<p>Halo</p><img src="https://toko.example/a.png" alt="Kain batik">')).toEqual([]);
});

describe('links', () => {
  const link = (path: string) => `<a href="${path}">x</a>`;

  test('are asked, and those that answer 4xx or 5xx are told, each once', async () => {
    requests.length = 0;
    const source = ['/ada', '/hilang', '/hilang', '/rusak', '/pindah', '/hanya-get', '/malu']
      .map((path) => link(shopUrl + path))
      .join('');
    const found = await findings(source);
    const broken = found.filter(({ code }) => code === 'LINK_BROKEN');
    expect(broken.map(({ detail, value, count }) => [detail, value, count]).sort()).toEqual([
      [`${shopUrl}/hilang`, '404', 1],
      [`${shopUrl}/rusak`, '500', 1],
    ]);
    expect(requests.sort()).toEqual([
      'GET /hanya-get',
      'GET /hilang',
      'GET /malu',
      'GET /rusak',
      'HEAD /ada',
      'HEAD /hanya-get',
      'HEAD /hilang',
      'HEAD /malu',
      'HEAD /pindah',
      'HEAD /rusak',
    ]);
    expect(found.filter(({ code }) => code === 'LINK_INSECURE')).toHaveLength(6);
  });

  test('are asked five at a time', async () => {
    mostAtOnce = 0;
    await findings(Array.from({ length: 30 }, (_, index) => link(`${shopUrl}/ada?${index}`)).join(''));
    expect(mostAtOnce).toBeLessThanOrEqual(5);
    expect(mostAtOnce).toBeGreaterThan(1);
  });

  test('that do not answer, do not resolve or are not on the public internet are told and not reached', async () => {
    const source = [
      `${shopUrl}/diam`,
      'https://tidak-ada.invalid/',
      'http://169.254.169.254/latest/',
      'http://10.0.0.1/',
    ]
      .map(link)
      .join('');
    const found = (await findings(source)).filter(({ code }) => code === 'LINK_UNREACHABLE');
    expect(found.map(({ detail }) => detail).sort()).toEqual(
      ['http://10.0.0.1/', 'http://169.254.169.254/latest/', `${shopUrl}/diam`, 'https://tidak-ada.invalid/'].sort(),
    );
    expect(found.find(({ detail }) => detail?.includes('169.254'))?.value).toContain('not on the public internet');
  });

  test('to our own pages are not asked', async () => {
    expect(await codes(link(`${PUBLIC_URL}/daftar`))).toEqual(['LINK_INSECURE']);
  });

  test('to nowhere are told; those of mail and telephone and the way out are not asked', async () => {
    expect(await codes('<a href="#">x</a><a>y</a>')).toEqual(['LINK_EMPTY']);
    expect(
      await codes(
        '<a href="mailto:halo@toko.example">x</a><a href="tel:+62811">y</a><a href="{{ unsubscribe_url }}">z</a>',
      ),
    ).toEqual([]);
  });
});

describe('what mail programs drop', () => {
  test.each([
    ['<div style="position:absolute">x</div>', 'position', ['Gmail', 'Outlook', 'Yahoo']],
    ['<div style="display:flex">x</div>', 'display: flex', ['Outlook']],
    ['<div style="background-image:url(https://toko.example/a.png)">x</div>', 'background-image', ['Outlook']],
    ['<head><style>@font-face{font-family:x}</style></head><p>x</p>', '@font-face', ['Gmail', 'Outlook', 'Yahoo']],
    ['<head><style>[class~=x]{color:red}</style></head><p>x</p>', 'attribute selector', ['Gmail', 'Outlook']],
    ['<form><input name="a"></form>', 'form', ['Gmail', 'Outlook', 'Yahoo']],
    ['<video src="https://toko.example/a.mp4"></video>', 'video', ['Gmail', 'Outlook', 'Yahoo']],
    ['<html><body><style>p{color:red}</style><p>x</p></body></html>', '<style> in <body>', ['Gmail', 'Yahoo']],
    [`<head><style>${'.a{color:red}'.repeat(700)}</style></head><p>x</p>`, '<style> > 8 kB', ['Gmail']],
  ])('%s', async (source, detail, clients) => {
    const found = (await findings(source)).filter(({ code }) => code === 'CLIENT_DROPS');
    expect(found).toMatchObject([{ detail, clients, severity: 'WARNING' }]);
  });

  test('is not told of what only Outlook reads', async () => {
    expect(await codes('<!--[if mso]><div style="position:absolute"></div><![endif]--><p>x</p>')).toEqual([]);
  });
});

describe('the rest', () => {
  test('a mail that Gmail clips, an image without words', async () => {
    const large = await findings(`<p>${'kata '.repeat(25_000)}</p>`);
    expect(large).toMatchObject([{ code: 'TOO_LARGE', clients: ['Gmail'] }]);
    expect(Number(large[0]!.value)).toBeGreaterThan(102_000);
    expect(await codes('<img src="https://toko.example/a.png">')).toEqual(['IMAGE_WITHOUT_ALT']);
    expect(await codes('<img src="https://toko.example/a.png" alt="">')).toEqual([]);
  });

  test.each([
    ['', ['SUBJECT_EMPTY']],
    ['PESANAN ANDA SUDAH DIKIRIM', ['SUBJECT_SHOUTS']],
    ['GRATIS!!! Ambil hadiah Anda', ['SUBJECT_EXCLAMATIONS', 'SUBJECT_SPAM_WORDS']],
    ['Click here, you won', ['SUBJECT_SPAM_WORDS']],
    ['Gratifikasi dan freeport', []],
    ['Pesanan INV-20260101 PAID', []],
    ['x'.repeat(71), ['SUBJECT_LONG']],
  ])('the subject "%s"', async (subject, expected) => {
    expect((await codes('<p>x</p>', { subject })).sort()).toEqual(expected);
  });

  test('a missing preheader, variables, what is removed and what cannot be read', async () => {
    expect(await codes('<p>x</p>', { preheader: '' })).toEqual(['PREHEADER_EMPTY']);
    const variables = [{ name: 'kode', type: 'TEXT', required: true }];
    expect(await findings('<p onclick="x">{{ kode }}{{ lain }}</p>', { variables })).toMatchObject([
      { code: 'VARIABLE_MISSING', detail: 'kode', severity: 'ERROR' },
      { code: 'VARIABLE_UNDECLARED', detail: 'lain', severity: 'ERROR' },
      { code: 'PART_REMOVED', detail: 'onclick', severity: 'WARNING' },
    ]);
    expect(await codes('<p>{% if %}</p>')).toContain('TEMPLATE_ERROR');
  });

  test('a newsletter without a way out is told that one is added', async () => {
    const news = await beginTemplate(sari.client, { type: 'marketing.broadcast' });
    const ask = (source: string) =>
      preflightOf(sari.client, {
        templateId: news.id,
        body: { kind: 'HTML', subject: 'Kabar', preheader: 'x', source },
      });
    expect((await ask('<p>x</p>'))!.findings).toMatchObject([{ code: 'UNSUBSCRIBE_MISSING', severity: 'NOTE' }]);
    expect((await ask('<a href="{{ unsubscribe_url }}">x</a>'))!.findings).toEqual([]);
  });
});
