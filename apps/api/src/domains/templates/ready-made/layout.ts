/** Colours of the ready-made set: dark enough on white for small text (WCAG AA). */
const ACCENT = '#0b6e4f';
const INK = '#1f2933';
const DIM = '#52606d';
const LINE = '#d9e2ec';
const BACK = '#f0f4f3';

export type MailLanguage = 'id' | 'en';

export interface ReadyMail {
  language: MailLanguage;
  /** HTML with Liquid. */
  title: string;
  paragraphs: string[];
  /** MJML between text and button: facts, an order, a QR code. */
  parts?: string[];
  button?: { label: string; href: string };
  /** Below the button, in small print. */
  notes?: string[];
}

/** The MJML of a ready-made mail: name of the shop, a card with one message and one button, small print. */
export function readyMail({ language, title, paragraphs, parts = [], button, notes = [] }: ReadyMail): string {
  return `<mjml lang="${language}">
  <mj-head>
    <mj-title>${title}</mj-title>
    <mj-attributes>
      <mj-all font-family="Arial, Helvetica, sans-serif" />
      <mj-text color="${INK}" font-size="15px" line-height="24px" padding="0 32px 16px" />
      <mj-table color="${INK}" font-size="14px" line-height="20px" padding="0 32px 16px" />
      <mj-button background-color="${ACCENT}" color="#ffffff" border-radius="6px" font-size="15px" font-weight="bold" inner-padding="14px 28px" padding="8px 32px 24px" align="left" />
      <mj-section padding="0" />
    </mj-attributes>
  </mj-head>
  <mj-body background-color="${BACK}" width="600px">
    <mj-section padding="24px 0 16px">
      <mj-column>
        <mj-text color="${ACCENT}" font-size="18px" font-weight="bold" padding="0 32px">{{ toko }}</mj-text>
      </mj-column>
    </mj-section>
    <mj-section background-color="#ffffff" border-radius="8px" padding="32px 0 16px">
      <mj-column>
        <mj-text font-size="22px" line-height="30px" font-weight="bold">${title}</mj-text>
${paragraphs.map((text) => `        <mj-text>${text}</mj-text>`).join('\n')}
${parts.join('\n')}
${button ? `        <mj-button href="${button.href}">${button.label}</mj-button>` : ''}
${notes.map((text) => `        <mj-text color="${DIM}" font-size="13px" line-height="20px">${text}</mj-text>`).join('\n')}
      </mj-column>
    </mj-section>
    <mj-section padding="16px 0 32px">
      <mj-column>
        <mj-text color="${DIM}" font-size="12px" line-height="18px" padding="0 32px">${footers[language]}</mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`;
}

const footers: Record<MailLanguage, string> = {
  id: 'E-mail ini dikirim oleh {{ toko }} ke {{ email }}. Ada pertanyaan? Balas saja e-mail ini.',
  en: 'This e-mail was sent by {{ toko }} to {{ email }}. Any questions? Just answer it.',
};

/** Rows of label and value. */
export function facts(rows: [label: string, value: string][]): string {
  const cells = rows
    .map(
      ([label, value]) =>
        `<tr><td style="padding:6px 12px 6px 0;color:${DIM};width:40%;vertical-align:top">${label}</td><td style="padding:6px 0;font-weight:bold">${value}</td></tr>`,
    )
    .join('');
  return `        <mj-table>${cells}</mj-table>`;
}

const tableWords = {
  id: {
    item: 'Barang',
    sum: 'Total',
    subtotal: 'Subtotal',
    shipping: 'Ongkos kirim',
    discount: 'Potongan',
    total: 'Total',
  },
  en: { item: 'Item', sum: 'Total', subtotal: 'Subtotal', shipping: 'Delivery', discount: 'Discount', total: 'Total' },
};

/** What was ordered, with sums. */
export function orderTable(language: MailLanguage): string {
  const words = tableWords[language];
  const cell = `style="padding:8px 0;border-bottom:1px solid ${LINE}"`;
  const right = `style="padding:8px 0;border-bottom:1px solid ${LINE};text-align:right;white-space:nowrap"`;
  const sum = (label: string, value: string, style = '') =>
    `<tr><td style="padding:6px 0;${style}">${label}</td><td style="padding:6px 0;text-align:right;white-space:nowrap;${style}">${value}</td></tr>`;
  return `        <mj-table>
          <tr><th ${cell} align="left">${words.item}</th><th ${right}>${words.sum}</th></tr>
          {% for item in order.items %}<tr><td ${cell}>{{ item.name }}<br /><span style="color:${DIM};font-size:13px">{{ item.quantity }} × {{ item.price | rupiah }}</span></td><td ${right}>{{ item.total | rupiah }}</td></tr>{% endfor %}
          ${sum(words.subtotal, '{{ order.subtotal | rupiah }}')}
          {% if order.shipping_cost > 0 %}${sum(words.shipping, '{{ order.shipping_cost | rupiah }}')}{% endif %}
          {% if order.discount > 0 %}${sum(words.discount, '-{{ order.discount | rupiah }}')}{% endif %}
          ${sum(words.total, '{{ order.total | rupiah }}', 'font-weight:bold;font-size:16px')}
        </mj-table>`;
}

/** The inline QR image that comes along with the mail. */
export function qrImage(alt: string): string {
  return `        <mj-image src="cid:qr" alt="${alt}" width="180px" align="left" padding="0 32px 16px" />`;
}
