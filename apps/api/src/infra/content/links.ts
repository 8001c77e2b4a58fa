import { decodeHTMLAttribute } from 'entities';

/**
 * Links of rendered HTML: `<a>`, `<area>`, and the VML shapes that Outlook takes for buttons. A search ends where the next
 * tag begins: one to the end of the mail for each of a hundred thousand open tags would stop the process for minutes.
 */
const LINK = /(<(?:a|area|v:[a-z]+)\b[^<>]*?)\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

/** Attributes that hold an address. */
const ADDRESS = /(\s(?:href|src|action|formaction|background)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SAFE_SCHEMES = new Set(['http', 'https', 'mailto', 'tel', 'sms', 'whatsapp', 'cid']);
const IMAGE_DATA = /^data:image\/(?:png|jpe?g|gif|webp);base64,/i;

/**
 * Rendered HTML with other addresses in its links. `replace` gets the address as it leads (entities resolved) and the
 * place of the link, from 0; null leaves it as it is.
 */
export function rewriteLinks(html: string, replace: (url: string, number: number) => string | null): string {
  let number = 0;
  return html.replace(LINK, (link: string, before: string, double?: string, single?: string) => {
    const replaced = replace(addressIn(double ?? single ?? ''), number++);
    // On a line of its own: what is the same in every mail stays apart from what differs, and is encoded once.
    return replaced === null ? link : `${before}\nhref="${replaced}"\n`;
  });
}

/** Where the links of rendered HTML lead, in their order. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(LINK)].map(([, , double, single]) => addressIn(double ?? single ?? ''));
}

export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(url);
}

/** Takes addresses out of rendered HTML that would run something: variables may bring what no check of a template saw. */
export function withSafeAddresses(html: string): string {
  return html.replace(ADDRESS, (attribute: string, before: string, ...values: (string | undefined)[]) => {
    const value = values.slice(0, 3).find((one) => one !== undefined) ?? '';
    return isSafe(value) ? attribute : `${before}"#"`;
  });
}

function isSafe(value: string): boolean {
  if (!value.includes(':') && !value.includes('&')) return true;
  // Browsers ignore these characters within a scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const address = decodeHTMLAttribute(value).replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f]/g, '');
  const scheme = SCHEME.exec(address)?.[1]?.toLowerCase();
  return scheme === undefined || SAFE_SCHEMES.has(scheme) || IMAGE_DATA.test(address);
}

function addressIn(value: string): string {
  return (value.includes('&') ? decodeHTMLAttribute(value) : value).trim();
}
