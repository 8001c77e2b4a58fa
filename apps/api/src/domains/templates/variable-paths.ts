/** The value at `order.id`; also where the whole name is a key. Undefined when there is none. */
export function valueAt(values: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(values, name)) return values[name];
  let value: unknown = values;
  for (const key of name.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** A copy with a value at `order.id`; what stands in the way and is no object is replaced. */
export function withValueAt(values: Record<string, unknown>, name: string, value: unknown): Record<string, unknown> {
  const [key = '', ...rest] = name.split('.');
  if (rest.length === 0) return { ...values, [key]: value };
  const inner = Object.hasOwn(values, key) ? values[key] : undefined;
  return { ...values, [key]: withValueAt(isRecord(inner) ? inner : {}, rest.join('.'), value) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
