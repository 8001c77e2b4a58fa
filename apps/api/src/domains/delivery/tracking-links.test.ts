import { describe, expect, it } from 'vitest';
import { Secrets } from '../../infra/secrets.ts';
import { systemClock } from '../../kernel/clock.ts';
import { IdGenerator } from '../../kernel/ids.ts';
import { systemRandom } from '../../kernel/random.ts';
import { TrackingLinksService } from './tracking-links.service.ts';

const ids = new IdGenerator(systemClock, systemRandom);
const links = new TrackingLinksService(new Secrets('rahasia', systemRandom));

describe('links of a mail', () => {
  it('lead back to their message, in any number', () => {
    const id = ids.next();
    expect(links.verifyOpen(links.of(id).openToken)).toBe(id);
    expect(links.verifyRecipient(links.of(id).recipientToken)).toBe(id);
    for (const number of [0, 7, 60, 61, 125, 9_999]) {
      const [token, link] = links.of(id).click(number).split('/');
      expect(links.verifyClick(token!, link!)).toEqual({ messageId: id, number });
    }
  });

  it('are all different', () => {
    const one = links.of(ids.next());
    const codes = Array.from({ length: 300 }, (_, number) => one.click(number).split('.')[1]);
    expect(new Set(codes).size).toBe(300);
  });

  it('of another message, place, kind or installation are refused', () => {
    const [mine, other] = [links.of(ids.next()), links.of(ids.next())];
    const [id, link] = mine.click(3).split('/');
    expect(links.verifyClick(id!, other.click(3).split('/')[1]!)).toBeNull();
    expect(links.verifyClick(id!, link!.replace('3.', '4.'))).toBeNull();
    expect(links.verifyClick(id!, link!.replace('3.', '03.'))).toBeNull();
    expect(links.verifyRecipient(mine.openToken)).toBeNull();
    const elsewhere = new TrackingLinksService(new Secrets('lain', systemRandom));
    expect(elsewhere.verifyOpen(mine.openToken)).toBeNull();
  });

  it('are refused after a change of any single character', () => {
    const { recipientToken } = links.of(ids.next());
    for (let place = 0; place < recipientToken.length; place += 1) {
      const changed = recipientToken[place] === 'A' ? 'B' : 'A';
      expect(
        links.verifyRecipient(recipientToken.slice(0, place) + changed + recipientToken.slice(place + 1)),
      ).toBeNull();
    }
    for (const odd of ['', 'x', `${recipientToken}=`, `${recipientToken} `, recipientToken.slice(1)])
      expect(links.verifyRecipient(odd)).toBeNull();
  });
});
