import type { LookUp } from './adapter.ts';
import type { HttpAnswer } from './http-exchange.ts';
import { wordsOf } from './http-outcome.ts';
import { membersOf, parseJsonObject } from './json-object.ts';

/** Newest events that are read; a mail to one person has a handful. */
const MAX_EVENTS = 50;

/** GET /smtp/statistics/events for the mail that was tagged with this id; `tags` is a JSON array in the address. */
export function pathOfLookUp(messageId: string): string {
  const query = new URLSearchParams({ limit: String(MAX_EVENTS), tags: JSON.stringify([messageId]) });
  return `/smtp/statistics/events?${query}`;
}

/** Any event but `error` says that Brevo took the mail, whatever became of it afterwards. */
export function lookUpOf(answer: HttpAnswer, messageId: string): LookUp {
  const body = parseJsonObject(answer.body);
  if (answer.status !== 200 || !body) return { kind: 'unclear', words: wordsOf(answer) };
  const events = eventsIn(body).filter(({ event }) => event !== 'error');
  const ours = events.find(({ tag }) => tag?.includes(messageId));
  if (ours)
    return { kind: 'accepted', providerMessageId: ours.messageId, words: `Brevo knows the event "${ours.event}".` };
  // Should the filter have been ignored, what is shown may be another mail's.
  if (events.some(({ tag }) => !tag)) return { kind: 'unclear', words: 'Brevo showed events without their tag.' };
  return { kind: 'absent', words: 'Brevo knows no event of this mail.' };
}

interface Event {
  event: string;
  tag: string | null;
  messageId: string | null;
}

function eventsIn({ events }: Record<string, unknown>): Event[] {
  if (!Array.isArray(events)) return [];
  return events.map((entry) => {
    const { event, tag, messageId } = membersOf(entry) ?? {};
    return {
      event: String(event),
      tag: typeof tag === 'string' ? tag : null,
      messageId: typeof messageId === 'string' ? messageId : null,
    };
  });
}
