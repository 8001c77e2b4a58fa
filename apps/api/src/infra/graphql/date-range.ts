import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';
import { BadInputError } from '../../kernel/errors.ts';

const DAY_MS = 86_400_000;
const MAX_RANGE_DAYS = 92;

@InputType({ description: 'From `from` up to, not including, `until`. At most 92 days.' })
export class DateRangeInput {
  @Field(() => GraphQLDateTime, { description: 'Beginning.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'End, not included.' })
  until!: Date;
}

/** Length of a range in days. Throws BadInputError for an empty or too long one. */
export function daysOf({ from, until }: DateRangeInput): number {
  const days = (until.getTime() - from.getTime()) / DAY_MS;
  if (!(days > 0)) throw new BadInputError('The range must end after it begins.');
  if (days > MAX_RANGE_DAYS) throw new BadInputError(`The range may have ${MAX_RANGE_DAYS} days at most.`);
  return days;
}
