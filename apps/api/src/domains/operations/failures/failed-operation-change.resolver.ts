import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toBulkOperationType } from '../../../infra/bulk/bulk.graphql.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { toFailedOperation } from './failed-operation.graphql.ts';
import {
  FailedOperationAssignInput,
  FailedOperationAssignPayload,
  FailedOperationEditAndRetryInput,
  FailedOperationEditAndRetryPayload,
  FailedOperationNoteAddInput,
  FailedOperationNoteAddPayload,
  FailedOperationResolveInput,
  FailedOperationResolvePayload,
  FailedOperationRetryInput,
  FailedOperationRetryPayload,
  FailedOperationsResolveInput,
  FailedOperationsResolvePayload,
  FailedOperationsRetryInput,
  FailedOperationsRetryPayload,
} from './failed-operation.inputs.ts';
import type { FailureDeskService } from './failure-desk.service.ts';

@Resolver()
export class FailedOperationChangeResolver {
  readonly #desk: FailureDeskService;

  constructor(desk: FailureDeskService) {
    this.#desk = desk;
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationRetryPayload, {
    description: 'Does it again: a mail under its own id, an event with all its tries, a job with the same payload.',
  })
  failedOperationRetry(
    @Arg('input', () => FailedOperationRetryInput) { id }: FailedOperationRetryInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationRetryPayload> {
    return withUserErrors(async () => ({
      failedOperation: toFailedOperation(await this.#desk.retry(callerOf(context), id)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationEditAndRetryPayload, {
    description: 'Corrects the address of a mail that failed and sends it again; its life line tells both addresses.',
  })
  failedOperationEditAndRetry(
    @Arg('input', () => FailedOperationEditAndRetryInput) { id, to }: FailedOperationEditAndRetryInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationEditAndRetryPayload> {
    return withUserErrors(async () => ({
      failedOperation: toFailedOperation(await this.#desk.editAndRetry(callerOf(context), id, to)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationResolvePayload, { description: 'Says that nothing more is to be done.' })
  failedOperationResolve(
    @Arg('input', () => FailedOperationResolveInput) { id, note }: FailedOperationResolveInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationResolvePayload> {
    return withUserErrors(async () => ({
      failedOperation: toFailedOperation(await this.#desk.resolve(callerOf(context), id, note)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationAssignPayload, { description: 'Says who looks after it.' })
  failedOperationAssign(
    @Arg('input', () => FailedOperationAssignInput) { id, ownerUserId = null }: FailedOperationAssignInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationAssignPayload> {
    return withUserErrors(async () => ({
      failedOperation: toFailedOperation(await this.#desk.assign(callerOf(context), id, ownerUserId)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationNoteAddPayload, { description: 'Adds what is known of it to its timeline.' })
  failedOperationNoteAdd(
    @Arg('input', () => FailedOperationNoteAddInput) { id, note }: FailedOperationNoteAddInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationNoteAddPayload> {
    return withUserErrors(async () => ({
      failedOperation: toFailedOperation(await this.#desk.addNote(callerOf(context), id, note)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationsRetryPayload, {
    description: 'Begins to retry all that match and are open now; what fails later is not among them.',
  })
  failedOperationsRetry(
    @Arg('input', () => FailedOperationsRetryInput) { filter }: FailedOperationsRetryInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationsRetryPayload> {
    return withUserErrors(async () => ({
      bulkOperation: toBulkOperationType(await this.#desk.retryAll(callerOf(context), filter)),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => FailedOperationsResolvePayload, { description: 'Begins to resolve all that match.' })
  failedOperationsResolve(
    @Arg('input', () => FailedOperationsResolveInput) { filter, note }: FailedOperationsResolveInput,
    @Ctx() context: RequestContext,
  ): Promise<FailedOperationsResolvePayload> {
    return withUserErrors(async () => ({
      bulkOperation: toBulkOperationType(await this.#desk.resolveAll(callerOf(context), filter, note)),
    }));
  }
}
