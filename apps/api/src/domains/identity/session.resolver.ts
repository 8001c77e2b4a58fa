import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../infra/graphql/context.ts';
import { Guarded } from '../../infra/graphql/policy.ts';
import { withUserErrors } from '../../infra/graphql/user-error.ts';
import {
  InvitationAcceptInput,
  PasswordResetInput,
  PasswordResetRequestInput,
  SessionCreateFromLinkInput,
  SessionCreateInput,
  ViewerType,
} from './identity.graphql.ts';
import { toViewerType } from './identity.mappers.ts';
import {
  InvitationAcceptPayload,
  PasswordResetPayload,
  PasswordResetRequestPayload,
  SessionCreateFromLinkPayload,
  SessionCreatePayload,
  SessionRevokePayload,
} from './identity.payloads.ts';
import type { SessionService, SignedIn } from './session.service.ts';
import type { UserService } from './user.service.ts';

@Resolver()
export class SessionResolver {
  readonly #sessions: SessionService;
  readonly #users: UserService;

  constructor(services: { sessions: SessionService; users: UserService }) {
    this.#sessions = services.sessions;
    this.#users = services.users;
  }

  @Guarded('ANYONE')
  @Query(() => ViewerType, { nullable: true, description: 'Who makes this request; null for a visitor.' })
  viewer(@Ctx() context: RequestContext): ViewerType | null {
    return context.principal && toViewerType(context.principal);
  }

  @Guarded('ANYONE')
  @Mutation(() => SessionCreatePayload, {
    description: 'Signs in. Ten tries in 15 minutes from one address or for one e-mail.',
  })
  sessionCreate(
    @Arg('input', () => SessionCreateInput) input: SessionCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<SessionCreatePayload> {
    return withUserErrors(async () => {
      const signedIn = await this.#sessions.signIn({ ...input, address: context.address });
      return { token: signedIn.token, viewer: this.#greet(context, signedIn) };
    });
  }

  @Guarded('ANYONE')
  @Mutation(() => SessionCreateFromLinkPayload, { description: 'Signs in with a one-time link.' })
  sessionCreateFromLink(
    @Arg('input', () => SessionCreateFromLinkInput) input: SessionCreateFromLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<SessionCreateFromLinkPayload> {
    return withUserErrors(async () => ({
      viewer: this.#greet(context, await this.#sessions.signInByLink({ ...input, address: context.address })),
    }));
  }

  @Guarded('PERSON')
  @Mutation(() => SessionRevokePayload, { description: 'Signs out: ends the session that makes this request.' })
  async sessionRevoke(@Ctx() context: RequestContext): Promise<SessionRevokePayload> {
    const revoked = await this.#sessions.revoke(callerOf(context));
    context.setSessionCookie(null);
    return { revoked };
  }

  @Guarded('ANYONE')
  @Mutation(() => PasswordResetRequestPayload, {
    description: 'Mails a reset link to an active user. Three an hour for one address.',
  })
  async passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput) input: PasswordResetRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<PasswordResetRequestPayload> {
    await this.#users.requestPasswordReset({ ...input, address: context.address });
    return { accepted: true };
  }

  @Guarded('ANYONE')
  @Mutation(() => PasswordResetPayload, {
    description: 'Sets a new password by a mailed link, ends all other sessions and signs in.',
  })
  passwordReset(
    @Arg('input', () => PasswordResetInput) input: PasswordResetInput,
    @Ctx() context: RequestContext,
  ): Promise<PasswordResetPayload> {
    return withUserErrors(async () => ({
      viewer: this.#greet(context, await this.#users.resetPassword({ ...input, address: context.address })),
    }));
  }

  @Guarded('ANYONE')
  @Mutation(() => InvitationAcceptPayload, { description: 'Chooses a password by a mailed invitation and signs in.' })
  invitationAccept(
    @Arg('input', () => InvitationAcceptInput) input: InvitationAcceptInput,
    @Ctx() context: RequestContext,
  ): Promise<InvitationAcceptPayload> {
    return withUserErrors(async () => ({
      viewer: this.#greet(context, await this.#users.acceptInvitation({ ...input, address: context.address })),
    }));
  }

  #greet(context: RequestContext, signedIn: SignedIn): ViewerType {
    context.setSessionCookie(signedIn.token);
    return toViewerType(signedIn.principal);
  }
}
