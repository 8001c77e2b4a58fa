interface Topic {
  topic: string;
  optOutAllowed: boolean;
  subscribed: boolean;
}

/** Everything that may be refused. */
const EVERY_TOPIC = '*';

/** True when a topic that was just chosen does not come: the recipient refused everything once. */
export function isStillRefused(topics: readonly Topic[], chosen: string): boolean {
  return topics.some(({ topic, subscribed }) => topic === chosen && !subscribed);
}

/** Takes back that everything is refused, and refuses the others one by one, so that only the chosen topic comes again. */
export function choicesAfterRefusal(
  topics: readonly Topic[],
  chosen: string,
): { topic: string; subscribed: boolean }[] {
  const optional = topics.filter(({ optOutAllowed }) => optOutAllowed);
  return [
    { topic: EVERY_TOPIC, subscribed: true },
    ...optional.map(({ topic, subscribed }) => ({ topic, subscribed: subscribed || topic === chosen })),
  ];
}
