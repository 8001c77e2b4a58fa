const MAX_KEY_LENGTH = 40;

/** The name that templates use, made of what people call the field: `Kota asal` becomes `kota_asal`. */
export function keyOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .slice(0, MAX_KEY_LENGTH);
}
