import { expect, it } from 'vitest';
import { linksIn } from '../../infra/content/links.ts';
import { Secrets } from '../../infra/secrets.ts';
import { systemClock } from '../../kernel/clock.ts';
import { IdGenerator } from '../../kernel/ids.ts';
import { systemRandom } from '../../kernel/random.ts';
import { finishContent, recipientUrls } from './finish-content.ts';
import { MAX_LINKS, TrackingLinksService } from './tracking-links.service.ts';

const BASE = 'https://merpati.example';
const links = new TrackingLinksService(new Secrets('rahasia', systemRandom)).of(
  new IdGenerator(systemClock, systemRandom).next(),
);

it('sends a mail with more links than can be tracked: those behind the last place lead where they led', () => {
  const html = `<body>${'<a href="https://toko.example/katalog">x</a>'.repeat(MAX_LINKS + 2)}</body>`;
  const finished = finishContent(
    { subject: 'Katalog', html, text: null },
    {
      links,
      tracking: { opens: true, clicks: true, base: BASE },
      urls: recipientUrls(BASE, links),
      footer: null,
    },
  );
  const found = linksIn(finished.html ?? '');
  expect(found.slice(0, MAX_LINKS).every((url) => url.startsWith(`${BASE}/email/track/click/`))).toBe(true);
  expect(found.slice(MAX_LINKS)).toEqual(Array(2).fill('https://toko.example/katalog'));
});
