import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { toPublicId } from '../../kernel/ids.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { Exposed } from '../graphql/policy.ts';
import { type UserErrorValue, userErrorOf } from '../graphql/user-error.ts';
import type { BulkRow } from './bulk.queries.ts';
import { BulkState } from './bulk-operation.entity.ts';

registerEnumType(BulkState, {
  name: 'BulkState',
  description: 'Where a bulk operation stands.',
  valuesConfig: {
    RUNNING: { description: 'It goes on, step by step.' },
    ABORTED: { description: 'A person stopped it; it can be resumed.' },
    COMPLETED: { description: 'It came to its end.' },
    FAILED: { description: 'It could not go on by itself; it can be resumed.' },
  },
});

@ObjectType('BulkOperation', {
  implements: Node,
  description: 'One action on everything that matches, done in chunks, with progress.',
})
export class BulkOperationType extends Node {
  @Exposed('PARENT', () => String, 'What it does, `<domain>.<verb>-<noun>`.')
  kind!: string;

  @Exposed('PARENT', () => BulkState, 'Where it stands.')
  state!: BulkState;

  @Exposed('PARENT', () => Int, 'How many things matched when it began.')
  estimate!: number;

  @Exposed('PARENT', () => Int, 'Things looked at so far.')
  processed!: number;

  @Exposed('PARENT', () => Int, 'Of those: done.')
  succeeded!: number;

  @Exposed('PARENT', () => Int, 'Of those: left as they were, because somebody else had done them meanwhile.')
  skipped!: number;

  @Exposed('PARENT', () => Int, 'Of those: could not be done.')
  failed!: number;

  @Exposed('PARENT', () => String, 'What hinders it; null when nothing does.', { nullable: true })
  problem!: string | null;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it was begun.')
  startedAt!: Date;

  @Exposed('PARENT', () => GraphQLDateTime, 'When it stopped; null while it runs.', { nullable: true })
  finishedAt!: Date | null;

  @Exposed('PARENT', () => Float, 'Things a second since it went on last; null before its first chunk.', {
    nullable: true,
  })
  ratePerSecond!: number | null;

  @Exposed('PARENT', () => Int, 'Seconds until it is through at this speed; null when it does not run.', {
    nullable: true,
  })
  secondsLeft!: number | null;

  @Exposed('PARENT', () => Int, 'Number of its latest change.')
  sequence!: number;

  row!: BulkRow;
}

@ObjectType({ description: 'A page of bulk operations.' })
export class BulkOperationConnection extends connectionOf('BulkOperation', () => BulkOperationType) {}

@ObjectType({ description: 'A bulk operation after one of its changes.' })
export class BulkOperationUpdate {
  @Exposed('PARENT', () => Int, 'Number of the change; a gap means that something was missed, not that it is wrong.')
  sequence!: number;

  @Exposed('PARENT', () => BulkOperationType, 'The whole of it as it is now.')
  bulkOperation!: BulkOperationType;
}

@InputType({ description: 'Which bulk operation.' })
export class BulkOperationInput {
  @Field(() => ID, { description: 'The bulk operation, `blk_…`.' })
  id!: string;
}

const NOT_FOUND = 'There is no such bulk operation.';

const BulkOperationAbortUserError = userErrorOf('BulkOperationAbort', { NOT_FOUND, NOT_RUNNING: 'It does not run.' });
const BulkOperationResumeUserError = userErrorOf('BulkOperationResume', {
  NOT_FOUND,
  NOT_RESUMABLE: 'It runs, or has come to its end.',
});

@ObjectType({ description: 'Result of bulkOperationAbort.' })
export class BulkOperationAbortPayload {
  @Exposed('PARENT', () => BulkOperationType, 'As it stopped.', { nullable: true })
  bulkOperation?: BulkOperationType | null;

  @Exposed('PARENT', () => [BulkOperationAbortUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

@ObjectType({ description: 'Result of bulkOperationResume.' })
export class BulkOperationResumePayload {
  @Exposed('PARENT', () => BulkOperationType, 'As it goes on.', { nullable: true })
  bulkOperation?: BulkOperationType | null;

  @Exposed('PARENT', () => [BulkOperationResumeUserError], 'What the caller can mend; empty on success.')
  userErrors!: UserErrorValue[];
}

export function toBulkOperationType(row: BulkRow): BulkOperationType {
  const { state, estimate, processed, processedBefore, runningSince } = row;
  const seconds = ((row.finishedAt ?? row.now).getTime() - runningSince.getTime()) / 1000;
  const done = processed - processedBefore;
  const ratePerSecond = done > 0 && seconds > 0 ? done / seconds : null;
  const left = Math.max(0, estimate - processed);
  return Object.assign(new BulkOperationType(), {
    id: toPublicId('blk', row.id),
    kind: row.kind,
    state,
    estimate,
    processed,
    succeeded: row.succeeded,
    skipped: row.skipped,
    failed: row.failed,
    problem: row.problem,
    startedAt: row.startedAt,
    finishedAt: row.finishedAt,
    ratePerSecond,
    secondsLeft: state === BulkState.RUNNING && ratePerSecond ? Math.ceil(left / ratePerSecond) : null,
    sequence: row.sequence,
    row,
  });
}
