import { withMadePictures } from '../../builder/api/made-picture.ts';

/**
 * Nothing of the mail may run or lead anywhere. Pictures are shown: unlike in the log, the mail is the account's own
 * and no recipient's tracker is in it yet.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; font-src data:; form-action 'none'; base-uri 'none'";

/** What mail programs do in the dark to a mail that does not care for it; pictures stay. */
const INVERTED =
  '<style>html{background:#fff;filter:invert(1) hue-rotate(180deg)}img,video,svg,[background]{filter:invert(1) hue-rotate(180deg)}</style>';

const DARK_QUERY = /@media[^{]*\(\s*prefers-color-scheme\s*:\s*dark\s*\)[^{]*\{/gi;

/** The mail in a page of its own, with the policy before anything of it can be parsed. */
export function previewDocument(html: string, dark: boolean): string {
  const cares = html.search(DARK_QUERY) >= 0;
  const shown = withMadePictures(dark ? html.replace(DARK_QUERY, '@media all {') : html);
  const scheme = dark && cares ? 'dark' : 'light';
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="${scheme}">`;
  return `<!doctype html><html><head>${head}${dark && !cares ? INVERTED : ''}</head><body style="margin:0">${shown}</body></html>`;
}
