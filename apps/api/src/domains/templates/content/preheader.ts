/** Fills the rest of the line that inboxes show, so that the beginning of the mail does not. */
const FILL = '&#847;&zwnj;&nbsp;'.repeat(40);
const HIDDEN =
  'display:none;overflow:hidden;line-height:1px;opacity:0;max-height:0;max-width:0;mso-hide:all;font-size:1px;color:transparent';

/** HTML with the preheader in front, where inboxes read it and nobody sees it. `preheader` is HTML. */
export function withPreheader(html: string, preheader: string): string {
  const hidden = `<div style="${HIDDEN}">${preheader}${FILL}</div>`;
  const body = /<body\b(?:"[^"]*"|'[^']*'|[^'"<>])*>/i.exec(html);
  if (!body) return hidden + html;
  const at = body.index + body[0].length;
  return html.slice(0, at) + hidden + html.slice(at);
}
