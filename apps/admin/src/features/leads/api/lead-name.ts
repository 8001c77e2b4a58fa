import { formatPhone } from '../../../lib/format/phone.ts';

interface Named {
  name: string | null;
  email: string | null;
  whatsapp: string | null;
}

/** What a lead is called: its name, else its address, else its number. */
export function leadName({ name, email, whatsapp }: Named): string {
  return name ?? email ?? (whatsapp === null ? '–' : formatPhone(whatsapp));
}
