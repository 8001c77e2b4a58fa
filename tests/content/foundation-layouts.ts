import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Inky from 'inky/lib/inky.js';

const folder = path.dirname(createRequire(import.meta.url).resolve('foundation-emails/package.json'));

/** Mails as Foundation for Emails makes them from its own templates, by name. */
export function foundationLayouts(): Map<string, string> {
  const css = readFileSync(path.join(folder, 'dist/foundation-emails.css'), 'utf8');
  const inky = new Inky();
  return new Map(
    readdirSync(path.join(folder, 'templates'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => {
        const content = inky.releaseTheKraken(readFileSync(path.join(folder, 'templates', name), 'utf8'));
        return [`foundation ${name.replace('.html', '')}`, inPage(css, content)];
      }),
  );
}

/** As the project's own start page has it. */
function inPage(css: string, content: string): string {
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="viewport" content="width=device-width" /><title>Kabar</title><style>${css}</style></head>
<body><table class="body" data-made-with-foundation><tr><td class="float-center" align="center" valign="top"><center>${content}</center></td></tr></table></body></html>`;
}
