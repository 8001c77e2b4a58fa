import type { Sql } from '../../infra/database.ts';
import { type EmailType, OverLimit } from '../preferences/email-type.entity.ts';
import { RecipientLimitReached } from './delivery.errors.ts';
import { type RecipientAnswer, takeRecipientUses } from './sql/recipient-uses.ts';

export interface Addressed {
  type: EmailType;
  to: string;
}

/** How long a mail must wait, in seconds, or why it is refused. */
export type LimitVerdict = { waitSeconds: number } | RecipientLimitReached;

const FREE: LimitVerdict = { waitSeconds: 0 };

/**
 * Counts mails towards the limit of their type and recipient. `mayRefuse` false: what would be refused waits instead, as
 * nobody is there to be told.
 */
export async function takeRecipientLimits(
  sql: Sql,
  accountId: string,
  mails: Addressed[],
  mayRefuse: boolean,
): Promise<LimitVerdict[]> {
  const groups = Map.groupBy(
    mails.filter(({ type }) => type.recipientLimit !== null),
    keyOf,
  );
  if (groups.size === 0) return mails.map(() => FREE);
  const asks = [...groups.values()].map((group) => {
    const { type, to } = group[0]!;
    const refuses = mayRefuse && type.overLimit === OverLimit.REFUSE;
    const { key: typeKey, recipientLimit, recipientWindowSeconds: windowSeconds } = type;
    return { typeKey, recipient: to, count: group.length, limit: recipientLimit ?? 1, windowSeconds, refuses };
  });
  const answers = await takeRecipientUses(sql, accountId, asks);
  const verdicts = new Map<Addressed, LimitVerdict>();
  for (const answer of answers) {
    const group = groups.get(`${answer.typeKey} ${answer.recipient}`) ?? [];
    for (const [index, mail] of group.entries()) verdicts.set(mail, verdictOf(mail.type, answer, index, mayRefuse));
  }
  return mails.map((mail) => verdicts.get(mail) ?? FREE);
}

function keyOf({ type, to }: Addressed): string {
  return `${type.key} ${to}`;
}

function verdictOf(type: EmailType, answer: RecipientAnswer, index: number, mayRefuse: boolean): LimitVerdict {
  const limit = type.recipientLimit ?? 1;
  const window = Math.floor((answer.firstPlace + index) / limit);
  if (window === 0) return FREE;
  if (mayRefuse && type.overLimit === OverLimit.REFUSE)
    return new RecipientLimitReached(limit, type.recipientWindowSeconds - answer.ageSeconds);
  return { waitSeconds: Math.max(0, window * type.recipientWindowSeconds - answer.ageSeconds) };
}
