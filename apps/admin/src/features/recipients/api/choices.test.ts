import { describe, expect, it } from 'vitest';
import { choicesAfterRefusal, isStillRefused } from './choices.ts';

const topics = [
  { topic: 'marketing.broadcast', optOutAllowed: true, subscribed: false },
  { topic: 'marketing.reminder', optOutAllowed: true, subscribed: false },
  { topic: 'order.paid', optOutAllowed: false, subscribed: true },
];

describe('a topic that a recipient chose who once refused everything', () => {
  it('is known by not coming although it was chosen', () => {
    expect(isStillRefused(topics, 'marketing.broadcast')).toBe(true);
    expect(isStillRefused(topics, 'order.paid')).toBe(false);
    expect(isStillRefused(topics, 'unknown')).toBe(false);
  });

  it('comes again, and nothing else does', () => {
    expect(choicesAfterRefusal(topics, 'marketing.broadcast')).toEqual([
      { topic: '*', subscribed: true },
      { topic: 'marketing.broadcast', subscribed: true },
      { topic: 'marketing.reminder', subscribed: false },
    ]);
  });
});
