import { escapeUTF8 as escapeHtml } from 'entities';
import { type PageLanguage, pageTexts } from './texts.ts';

/** Text of a page, escaped unless it is another `html` part. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | Part[];

/** A template tag: values are escaped, parts made by `html` are kept, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.map((text, index) => text + (index < parts.length ? textOf(parts[index]!) : '')).join(''));
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (Array.isArray(part)) return part.map(textOf).join('');
  return part instanceof Html ? part.text : escapeHtml(String(part));
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1f2933;--dim:#52606d;--line:#d9e2ec;--back:#f5f7fa;--card:#fff;--accent:#0b6e4f;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e4e7eb;--dim:#9fb3c8;--line:#3e4c59;--back:#12181f;--card:#1b232c;--accent:#3ebd93;--on-accent:#0b1f18}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:40rem;margin:0 auto;padding:24px 16px}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:24px 16px}
h1{font-size:1.375rem;line-height:1.3;margin:0 0 8px}h2{font-size:1rem;margin:24px 0 8px}
p{margin:0 0 16px}.dim{color:var(--dim);font-size:.9375rem}
a{color:var(--accent)}
label{display:flex;gap:12px;align-items:flex-start;padding:10px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
input[type=checkbox]{width:20px;height:20px;margin:2px 0 0;flex:none;accent-color:var(--accent)}
button{font:inherit;font-weight:600;border:0;border-radius:6px;padding:12px 20px;background:var(--accent);color:var(--on-accent);cursor:pointer;max-width:100%}
button.plain{background:none;color:var(--accent);border:1px solid var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.actions{display:flex;flex-wrap:wrap;gap:12px;margin-top:24px}
.done{border-left:4px solid var(--accent);padding:8px 12px;margin:0 0 16px}
ol{list-style:none;margin:0;padding:0}li{padding:12px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
li b{display:block;font-weight:600}
footer{margin-top:16px;display:flex;flex-wrap:wrap;gap:16px;font-size:.9375rem}`;

/** A whole page. `other` is where the same page is in the other language. */
export function page(options: {
  language: PageLanguage;
  title: string;
  other: string;
  body: Html;
  links?: Html[];
  script?: string;
  /** Where there is no JavaScript the page is read again after this long, in seconds. */
  reloadSeconds?: number;
}): string {
  const { language, title, other, body, links = [], script, reloadSeconds } = options;
  const otherLanguage = language === 'id' ? 'en' : 'id';
  const head = [
    script ? html`<script src="${script}" defer></script>` : null,
    reloadSeconds ? html`<noscript><meta http-equiv="refresh" content="${reloadSeconds}"></noscript>` : null,
  ];
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${new Html(STYLE)}</style>${head}</head>
<body><main><div class="card">${body}</div>
<footer>${links}<a href="${other}" lang="${otherLanguage}" hreflang="${otherLanguage}">${pageTexts[language].otherLanguage}</a></footer>
</main></body></html>`.text;
}
