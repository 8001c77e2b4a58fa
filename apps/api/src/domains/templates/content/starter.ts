import { BodyKind, type TemplateLanguage, type TemplateVariable, VariableType } from '../template.entity.ts';
import { compileBody } from './compile.ts';

const words: Record<
  TemplateLanguage,
  { subject: string; preheader: string; greeting: string; text: string; button: string }
> = {
  id: {
    subject: 'Halo {{ nama }}',
    preheader: 'Kabar singkat dari kami',
    greeting: 'Halo {{ nama }},',
    text: 'Tulis pesan Anda di sini.',
    button: 'Buka toko',
  },
  en: {
    subject: 'Hello {{ nama }}',
    preheader: 'A short note from us',
    greeting: 'Hello {{ nama }},',
    text: 'Write your message here.',
    button: 'Open the shop',
  },
};

const variables: TemplateVariable[] = [
  {
    name: 'nama',
    type: VariableType.TEXT,
    required: false,
    defaultValue: '',
    sample: 'Budi Santoso',
    description: 'Nama penerima',
  },
  {
    name: 'tautan',
    type: VariableType.URL,
    required: false,
    defaultValue: 'https://toko.example/',
    sample: 'https://toko.example/',
    description: 'Tujuan tombol',
  },
];

/** What a new template begins with, so that nobody faces an empty page. */
export async function starterBodies(kind: BodyKind, language: TemplateLanguage) {
  const { subject, preheader, ...text } = words[language];
  const { problems: _, ...body } = await compileBody({
    kind,
    subject,
    preheader,
    source: sources[kind](text),
    textSource: null,
  });
  return { variables, bodies: [{ ...body, language }] };
}

type Text = Pick<(typeof words)['id'], 'greeting' | 'text' | 'button'>;

const sources: Record<BodyKind, (text: Text) => string> = {
  [BodyKind.MJML]: ({ greeting, text, button }) => `<mjml>
  <mj-body background-color="#f5f7fa">
    <mj-section background-color="#ffffff" padding="32px 24px">
      <mj-column>
        <mj-text font-family="Arial, Helvetica, sans-serif" font-size="20px" line-height="28px" color="#1f2933">${greeting}</mj-text>
        <mj-text font-family="Arial, Helvetica, sans-serif" font-size="16px" line-height="24px" color="#323f4b">${text}</mj-text>
        <mj-button href="{{ tautan }}" font-family="Arial, Helvetica, sans-serif" font-size="16px" background-color="#1c64f2" color="#ffffff" border-radius="6px" align="left">${button}</mj-button>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>
`,
  [BodyKind.HTML]: ({ greeting, text, button }) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style>
      p { font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 24px; color: #323f4b; }
      .button { display: inline-block; padding: 12px 20px; border-radius: 6px; background-color: #1c64f2; color: #ffffff; text-decoration: none; }
    </style>
  </head>
  <body>
    <p>${greeting}</p>
    <p>${text}</p>
    <p><a class="button" href="{{ tautan }}">${button}</a></p>
  </body>
</html>
`,
  [BodyKind.TEXT]: ({ greeting, text, button }) => `${greeting}\n\n${text}\n\n${button}: {{ tautan }}\n`,
};
