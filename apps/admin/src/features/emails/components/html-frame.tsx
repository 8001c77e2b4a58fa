import { useTranslation } from 'react-i18next';

/**
 * Nothing of the mail may run, load or lead anywhere. Pictures from the web stay out too: loading one would tell the
 * sender's tracker that the mail was opened.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

/** The phone most mails are read on, pixels. */
const PHONE_WIDTH = 375;

/** Puts the policy before anything of the mail can be parsed. */
export function frameDocument(html: string): string {
  const head = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="color-scheme" content="light">`;
  return `<!doctype html><html><head>${head}</head><body>${html}</body></html>`;
}

export function HtmlFrame({ html, phone }: { html: string; phone: boolean }) {
  const { t } = useTranslation();
  return (
    <iframe
      title={t('emails.preview.frame')}
      sandbox=""
      referrerPolicy="no-referrer"
      srcDoc={frameDocument(html)}
      style={{
        display: 'block',
        width: '100%',
        maxWidth: phone ? PHONE_WIDTH : '100%',
        height: 560,
        border: '1px solid var(--line)',
        borderRadius: 4,
        background: '#fff',
        colorScheme: 'light',
      }}
    />
  );
}
