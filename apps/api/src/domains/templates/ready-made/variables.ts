import { type TemplateVariable, VariableType } from '../template.entity.ts';

function variable(
  name: string,
  type: VariableType,
  sample: unknown,
  description: string,
  options: { required?: boolean; defaultValue?: unknown } = {},
): TemplateVariable {
  const { required = true, defaultValue = null } = options;
  return { name, type, required, defaultValue, sample, description };
}

export function text(name: string, sample: string, description: string): TemplateVariable {
  return variable(name, VariableType.TEXT, sample, description);
}

export function optionalText(name: string, sample: string, description: string): TemplateVariable {
  return variable(name, VariableType.TEXT, sample, description, { required: false, defaultValue: '' });
}

export function url(name: string, sample: string, description: string): TemplateVariable {
  return variable(name, VariableType.URL, sample, description);
}

export function money(name: string, sample: number, description: string): TemplateVariable {
  return variable(name, VariableType.MONEY, sample, description);
}

export function date(name: string, sample: string, description: string): TemplateVariable {
  return variable(name, VariableType.DATE, sample, description);
}

export function optionalObject(name: string, sample: object, description: string): TemplateVariable {
  return variable(name, VariableType.OBJECT, sample, description, { required: false });
}

export function object(name: string, sample: object, description: string): TemplateVariable {
  return variable(name, VariableType.OBJECT, sample, description);
}

/** Every mail greets somebody and names its shop. */
export const common: TemplateVariable[] = [
  variable('nama', VariableType.TEXT, 'Siti Rahayu', 'Nama penerima / name of the recipient', {
    required: false,
    defaultValue: 'Kak',
  }),
  variable('email', VariableType.TEXT, 'siti@pelanggan.example', 'Alamat penerima / address of the recipient', {
    required: false,
    defaultValue: '',
  }),
  variable('toko', VariableType.TEXT, 'Toko Melati', 'Nama toko / name of the shop', {
    required: false,
    defaultValue: 'Toko kami',
  }),
];

const sampleOrder = {
  id: 'MLT-2026-1001',
  date: '2026-11-20T03:15:00Z',
  items: [
    { name: 'Batik tulis parang, 2 m', quantity: 1, price: 850_000, total: 850_000 },
    { name: 'Syal tenun ikat', quantity: 2, price: 175_000, total: 350_000 },
  ],
  subtotal: 1_200_000,
  shipping_cost: 50_000,
  discount: 0,
  total: 1_250_000,
  url: 'https://toko-melati.example/pesanan/MLT-2026-1001',
  shipping_address: 'Jl. Kenanga 12, Pekalongan 51111',
  distributor: 'Distributor Pekalongan',
};

export const order = object(
  'order',
  sampleOrder,
  'Pesanan: id, date, items (name, quantity, price, total), subtotal, shipping_cost, discount, total, url, shipping_address, distributor',
);
