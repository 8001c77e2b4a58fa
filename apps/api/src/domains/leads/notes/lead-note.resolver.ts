import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { toConnection } from '../../../infra/graphql/connection.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { LeadType } from '../desk/lead.graphql.ts';
import {
  LeadNoteAddInput,
  LeadNoteAddPayload,
  LeadNoteConnection,
  LeadNoteDeleteInput,
  LeadNoteDeletePayload,
  LeadNoteEditInput,
  LeadNoteEditPayload,
  LeadNoteType,
  toNoteType,
} from './lead-note.graphql.ts';
import type { LeadNoteService } from './lead-note.service.ts';

@Resolver(() => LeadType)
export class LeadNotesResolver {
  readonly #notes: LeadNoteService;

  constructor(notes: LeadNoteService) {
    this.#notes = notes;
  }

  @Guarded('PARENT')
  @FieldResolver(() => LeadNoteConnection, { description: 'What people wrote about it, newest first.' })
  async notes(
    @Root() { row }: LeadType,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, 1 to 100; 50 when empty.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the row before the page.' })
    after: string | null,
  ): Promise<LeadNoteConnection> {
    return toConnection(await this.#notes.list(row.id, { first, after }), toNoteType);
  }
}

@Resolver(() => LeadNoteType)
export class LeadNoteResolver {
  readonly #notes: LeadNoteService;
  readonly #users: UserService;

  constructor(services: { leadNotes: LeadNoteService; users: UserService }) {
    this.#notes = services.leadNotes;
    this.#users = services.users;
  }

  @Guarded('PERSON')
  @Mutation(() => LeadNoteAddPayload, { description: 'Writes a note about a lead.' })
  leadNoteAdd(
    @Arg('input', () => LeadNoteAddInput) { leadId, text }: LeadNoteAddInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadNoteAddPayload> {
    return withUserErrors(async () => ({ note: toNoteType(await this.#notes.add(callerOf(context), leadId, text)) }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadNoteEditPayload, { description: 'Puts a note into other words; only who wrote it may.' })
  leadNoteEdit(
    @Arg('input', () => LeadNoteEditInput) { id, text }: LeadNoteEditInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadNoteEditPayload> {
    return withUserErrors(async () => ({ note: toNoteType(await this.#notes.edit(callerOf(context), id, text)) }));
  }

  @Guarded('PERSON')
  @Mutation(() => LeadNoteDeletePayload, { description: 'Takes a note away.' })
  leadNoteDelete(
    @Arg('input', () => LeadNoteDeleteInput) { id }: LeadNoteDeleteInput,
    @Ctx() context: RequestContext,
  ): Promise<LeadNoteDeletePayload> {
    return withUserErrors(async () => {
      await this.#notes.delete(callerOf(context), id);
      return { noteId: id };
    });
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who wrote it.' })
  author(@Root() { row }: LeadNoteType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return shownUser(context, this.#users, row.authorUserId);
  }
}
