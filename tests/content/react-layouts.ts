import {
  Body,
  Button,
  Column,
  Container,
  Font,
  Head,
  Heading,
  Hr,
  Html,
  Img,
  Link,
  Markdown,
  Preview,
  Row,
  Section,
  Tailwind,
  Text,
} from '@react-email/components';
import { render } from '@react-email/render';
import { createElement as h, type ReactElement } from 'react';

const picture = (name: string, width = 160) =>
  h(Img, { src: `https://gambar.example/${name}.png`, width, height: 100, alt: name });

const page = (title: string, ...content: ReactElement[]) =>
  h(
    Html,
    { lang: 'id' },
    h(Head, null),
    h(Preview, null, title),
    h(
      Body,
      { style: { backgroundColor: '#f6f9fc', fontFamily: 'Arial, sans-serif' } },
      h(Container, { style: { backgroundColor: '#fff', padding: 24 } }, ...content),
    ),
  );

const layouts: Record<string, ReactElement> = {
  welcome: page(
    'Selamat datang',
    h(Heading, { as: 'h1', key: 1 }, 'Selamat datang, {{ nama }}'),
    h(Text, { key: 2 }, 'Terima kasih sudah mendaftar di Toko Melati & kawan-kawan.'),
    h(
      Button,
      {
        key: 3,
        href: '{{ tautan }}',
        style: { background: '#5469d4', color: '#fff', padding: '12px 20px', borderRadius: 4 },
      },
      'Mulai',
    ),
  ),
  receipt: page(
    'Bukti bayar',
    h(
      Section,
      { key: 1 },
      h(
        Row,
        null,
        h(Column, { style: { color: '#8898aa' } }, 'Nomor'),
        h(Column, { align: 'right' }, '{{ order.id }}'),
      ),
      h(Row, null, h(Column, null, 'Jumlah'), h(Column, { align: 'right' }, 'Rp {{ order.total }}')),
    ),
    h(Hr, { key: 2, style: { borderColor: '#e6ebf1', margin: '20px 0' } }),
    h(Link, { key: 3, href: 'https://toko.example/?a=1&b=2' }, 'Lihat pesanan'),
  ),
  gallery: page(
    'Baru minggu ini',
    h(
      Section,
      { key: 1 },
      h(
        Row,
        null,
        ...['kain', 'benang', 'jarum'].map((name) =>
          h(Column, { key: name, align: 'center' }, picture(name), h(Text, null, name)),
        ),
      ),
    ),
  ),
  digest: page(
    'Bacaan',
    ...['Tenun', 'Batik', 'Songket'].map((name) =>
      h(
        Section,
        { key: name, style: { borderLeft: '4px solid #ff7043', paddingLeft: 12, marginBottom: 16 } },
        h(Heading, { as: 'h3' }, name),
        h(Text, { style: { color: '#525f7f', lineHeight: '22px' } }, `Cerita tentang ${name}.`),
      ),
    ),
  ),
  markdown: page(
    'Catatan',
    h(
      Section,
      { key: 1 },
      h(Markdown, null, '## Judul\n\nSatu **tebal**, satu _miring_.\n\n- pertama\n- kedua\n\n> kutipan'),
    ),
  ),
  tailwind: h(
    Tailwind,
    null,
    h(
      Html,
      null,
      h(Head, null),
      h(
        Body,
        { className: 'bg-slate-100 font-sans' },
        h(
          Container,
          { className: 'mx-auto bg-white p-6 rounded-lg' },
          h(Heading, { className: 'text-2xl text-indigo-700' }, 'Obral'),
          h(Text, { className: 'text-gray-600 text-base sm:text-lg' }, 'Dua hari saja.'),
          h(
            Button,
            { className: 'bg-indigo-600 px-5 py-3 text-white rounded', href: 'https://toko.example' },
            'Belanja',
          ),
        ),
      ),
    ),
  ),
  fonts: h(
    Html,
    null,
    h(
      Head,
      null,
      h(Font, {
        fontFamily: 'Roboto',
        fallbackFontFamily: 'Verdana',
        webFont: { url: 'https://font.example/roboto.woff2', format: 'woff2' },
      }),
    ),
    h(Body, null, h(Text, { style: { fontSize: 22 } }, 'Huruf dari jauh'), picture('huruf', 300)),
  ),
  ticket: page(
    'Tiket',
    h(
      Section,
      { key: 1, style: { background: '#1b5e20', color: '#fff', textAlign: 'center', padding: 30, borderRadius: 12 } },
      h(Text, { style: { fontSize: 32, margin: 0, color: '#fff' } }, 'A-12'),
      h(Text, { style: { color: '#c8e6c9' } }, 'Sabtu, 19.00 WIB'),
    ),
    h(
      Section,
      { key: 2, style: { marginTop: 20 } },
      h(
        Row,
        null,
        h(Column, { style: { width: '50%' } }, 'Gedung Kenanga'),
        h(Column, { style: { width: '50%', textAlign: 'right' } }, picture('peta', 200)),
      ),
    ),
  ),
};

/** Mails as react-email makes them, by name. */
export async function reactLayouts(): Promise<Map<string, string>> {
  const made = await Promise.all(
    Object.entries(layouts).map(async ([name, layout]) => [`react-email ${name}`, await render(layout)] as const),
  );
  return new Map(made);
}
