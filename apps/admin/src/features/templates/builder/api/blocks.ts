/** The languages a body may be written in. */
export type BodyLanguage = 'id' | 'en';

export const BLOCK_KINDS = [
  'hero',
  'text',
  'button',
  'image',
  'columns',
  'orderTable',
  'qr',
  'divider',
  'footer',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** White on it reads at 4.5 : 1 or better. */
const ACCENT = '#0b6a70';
const INK = '#1f2933';
const QUIET = '#566069';

const WORDS = {
  id: {
    hello: 'Halo {{ nama }},',
    headline: 'Kabar baik untuk Anda',
    paragraph: 'Tulis di sini apa yang ingin Anda sampaikan.',
    button: 'Buka toko',
    image: 'Gambar',
    item: 'Barang',
    quantity: 'Jumlah',
    price: 'Harga',
    total: 'Total',
    qr: 'Kode QR untuk melacak pesanan',
    qrText: 'Pindai untuk melacak pesanan Anda.',
    footer: 'Anda menerima surat ini karena terdaftar di {{ shop_name | default: "toko kami" }}.',
    preferences: 'Atur langganan',
    unsubscribe: 'Berhenti berlangganan',
  },
  en: {
    hello: 'Hello {{ nama }},',
    headline: 'Good news for you',
    paragraph: 'Write here what you would like to say.',
    button: 'Open the shop',
    image: 'Picture',
    item: 'Item',
    quantity: 'Quantity',
    price: 'Price',
    total: 'Total',
    qr: 'QR code to track the order',
    qrText: 'Scan it to track your order.',
    footer: 'You receive this mail because you are registered at {{ shop_name | default: "our shop" }}.',
    preferences: 'Preferences',
    unsubscribe: 'Unsubscribe',
  },
} as const;

function section(inner: string, attributes = ''): string {
  return `<mj-section${attributes}>
      <mj-column>
        ${inner}
      </mj-column>
    </mj-section>`;
}

const text = (content: string, attributes = ''): string =>
  `<mj-text font-size="16px" line-height="24px" color="${INK}"${attributes}>${content}</mj-text>`;

const button = (label: string): string =>
  `<mj-button href="https://" background-color="${ACCENT}" color="#ffffff" font-size="16px" border-radius="6px">${label}</mj-button>`;

type Words = (typeof WORDS)[BodyLanguage];

/** The rows of an order; amounts are whole rupiah. */
function orderTable(words: Words): string {
  const cell = 'style="padding:8px 0;border-bottom:1px solid #dfe4e8"';
  const right = 'style="padding:8px 0;border-bottom:1px solid #dfe4e8;text-align:right"';
  return section(`<mj-table font-size="14px" color="${INK}">
          <tr>
            <th style="text-align:left">${words.item}</th>
            <th style="text-align:right">${words.quantity}</th>
            <th style="text-align:right">${words.price}</th>
          </tr>
          {% for item in order.items %}
          <tr>
            <td ${cell}>{{ item.name }}</td>
            <td ${right}>{{ item.quantity }}</td>
            <td ${right}>{{ item.price | rupiah }}</td>
          </tr>
          {% endfor %}
          <tr>
            <td style="padding:8px 0"><strong>${words.total}</strong></td>
            <td></td>
            <td style="padding:8px 0;text-align:right"><strong>{{ order.total | rupiah }}</strong></td>
          </tr>
        </mj-table>`);
}

const WRITERS: Record<BlockKind, (words: Words) => string> = {
  hero: (words) =>
    section(
      `<mj-text font-size="28px" line-height="36px" font-weight="700" color="#ffffff" align="center">${words.headline}</mj-text>`,
      ` background-color="${ACCENT}" padding="40px 16px"`,
    ),
  text: (words) => section(text(`<p>${words.hello}</p><p>${words.paragraph}</p>`)),
  button: (words) => section(button(words.button)),
  image: (words) => section(`<mj-image src="" alt="${words.image}" />`),
  columns: (words) => `<mj-section>
      <mj-column>
        ${text(`<p>${words.paragraph}</p>`)}
      </mj-column>
      <mj-column>
        ${text(`<p>${words.paragraph}</p>`)}
      </mj-column>
    </mj-section>`,
  orderTable,
  qr: (words) =>
    section(`<mj-image src="cid:qr" alt="${words.qr}" width="160px" />
        ${text(words.qrText, ' align="center"')}`),
  divider: () => section(`<mj-divider border-width="1px" border-color="#dfe4e8" />`),
  footer: (words) =>
    section(
      `<mj-text font-size="13px" line-height="20px" color="${QUIET}" align="center"><p>${words.footer}</p><p><a href="{{ preferences_url }}" style="color:${ACCENT}">${words.preferences}</a> · <a href="{{ unsubscribe_url }}" style="color:${ACCENT}">${words.unsubscribe}</a></p></mj-text>`,
    ),
};

/** A new block as MJML, with words to be written over. */
export function blockSource(kind: BlockKind, language: BodyLanguage): string {
  return WRITERS[kind](WORDS[language]);
}

/** What a body of the builder begins as. */
export function newDocument(language: BodyLanguage): string {
  return `<mjml>
  <mj-head>
    <mj-attributes>
      <mj-all font-family="Arial, Helvetica, sans-serif" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="#ffffff">
    ${blockSource('text', language)}
  </mj-body>
</mjml>
`;
}
