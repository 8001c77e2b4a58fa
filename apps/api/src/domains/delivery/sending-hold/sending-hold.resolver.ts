import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  SendingHold,
  SendingHoldInput,
  SendingHoldPayload,
  SendingReleaseInput,
  SendingReleasePayload,
} from './sending-hold.graphql.ts';
import type { Hold, SendingHoldService } from './sending-hold.service.ts';

@Resolver()
export class SendingHoldResolver {
  readonly #services: { holds: SendingHoldService; users: UserService };

  constructor(services: { holds: SendingHoldService; users: UserService }) {
    this.#services = services;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => SendingHold, { description: 'Whether mail is sent at all, and why not.' })
  async sendingHold(@Ctx() context: RequestContext): Promise<SendingHold> {
    return this.#shown(await this.#services.holds.read(), context);
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => SendingHoldPayload, {
    name: 'sendingHold',
    description: 'Stops all sending of the installation; mail is accepted all the same, and waits.',
  })
  hold(
    @Arg('input', () => SendingHoldInput) { note }: SendingHoldInput,
    @Ctx() context: RequestContext,
  ): Promise<SendingHoldPayload> {
    return withUserErrors(async () => ({
      sendingHold: await this.#shown(await this.#services.holds.hold(callerOf(context), note), context),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => SendingReleasePayload, {
    description: 'Goes on with sending, also in a restored or copied database, which from then on sends.',
  })
  sendingRelease(
    @Arg('input', () => SendingReleaseInput) { whatWaits, note }: SendingReleaseInput,
    @Ctx() context: RequestContext,
  ): Promise<SendingReleasePayload> {
    return withUserErrors(async () => ({
      sendingHold: await this.#shown(await this.#services.holds.release(callerOf(context), whatWaits, note), context),
    }));
  }

  async #shown({ userId, ...hold }: Hold, context: RequestContext): Promise<SendingHold> {
    return { ...hold, by: userId ? await shownUser(context, this.#services.users, userId) : null };
  }
}
