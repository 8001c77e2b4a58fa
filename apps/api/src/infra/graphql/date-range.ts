import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'From `from` up to, not including, `until`. At most 92 days.' })
export class DateRangeInput {
  @Field(() => GraphQLDateTime, { description: 'Beginning.' })
  from!: Date;

  @Field(() => GraphQLDateTime, { description: 'End, not included.' })
  until!: Date;
}
