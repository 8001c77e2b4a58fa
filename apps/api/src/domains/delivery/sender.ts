export interface Sender {
  name: string;
  address: string;
}

/** Reads `Name <address>`, as messages keep it. */
export function parseSender(sender: string): Sender {
  const [, name = '', address = sender] = /^(.*) <([^<>]+)>$/.exec(sender) ?? [];
  return { name, address };
}
