import { expect, it } from 'vitest';
import { BounceClass, bounceClassOf } from './bounce-class.ts';

it.each([
  ['550 5.1.1 No such user', BounceClass.HARD],
  ['smtp; 550 5.1.10 null MX', BounceClass.HARD],
  ['550 5.2.1 mailbox disabled', BounceClass.HARD],
  ['User Unknown', BounceClass.HARD],
  [' mailbox does not exist', BounceClass.HARD],
  ['550 Requested action not taken', BounceClass.HARD],
  ['552 5.2.2 Mailbox full', BounceClass.SOFT],
  ['452 4.2.2 over quota', BounceClass.SOFT],
  ['mailbox unavailable: over quota', BounceClass.SOFT],
  ['4.4.7 message expired', BounceClass.SOFT],
  ['451 come back later', BounceClass.SOFT],
  ['552 no room', BounceClass.SOFT],
  ['554 5.7.1 blocked by policy', BounceClass.POLICY],
  ['550 blocked: recipient rejected your mail as spam', BounceClass.POLICY],
  ['451 4.7.1 greylisted', BounceClass.POLICY],
  ['552 5.3.4 message too big', BounceClass.POLICY],
  ['554 transaction failed', BounceClass.POLICY],
])('%j is %s', (words, says) => {
  expect(bounceClassOf(words)).toBe(says);
});

it('takes the status of a report where the words tell no code, and the words of the server before it', () => {
  expect(bounceClassOf('delivery failed', '5.1.1')).toBe(BounceClass.HARD);
  expect(bounceClassOf('smtp; 552 5.2.2 mailbox full', '5.0.0')).toBe(BounceClass.SOFT);
  expect(bounceClassOf('the mailbox is full', '5.0.0')).toBe(BounceClass.SOFT);
});

it('says nothing about words that say nothing', () => {
  expect(bounceClassOf('')).toBeNull();
  expect(bounceClassOf('returned')).toBeNull();
});
