import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Database } from '../../../infra/database.ts';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import { toEmailLogType } from '../delivery.mappers.ts';
import type { EmailLogService } from '../email-log.service.ts';
import type { Provider } from '../provider.entity.ts';
import type { ProviderService } from '../provider.service.ts';
import { ProviderHealthType, ProviderHealthUpdate, toProviderHealth } from './provider-health.graphql.ts';
import { providerPresets } from './provider-presets.ts';
import { ProviderDetail, ProviderPresetType } from './provider-settings.graphql.ts';
import {
  ProviderCreateInput,
  ProviderDeleteInput,
  ProviderRecoverInput,
  ProvidersReorderInput,
  ProviderTestInput,
  ProviderUpdateInput,
} from './provider-settings.inputs.ts';
import { detailsOf, healthLoader, windowLoader } from './provider-settings.loaders.ts';
import {
  ProviderCreatePayload,
  ProviderDeletePayload,
  ProviderRecoverPayload,
  ProvidersReorderPayload,
  ProviderTestPayload,
  ProviderUpdatePayload,
} from './provider-settings.payloads.ts';
import type { ProviderSettingsService } from './provider-settings.service.ts';
import type { ProviderTestService } from './provider-test.service.ts';

/** Topic of `providerHealthUpdated`. */
export const PROVIDER_HEALTH_UPDATES = 'providerHealthUpdated';

const MAX_WINDOW_MINUTES = 24 * 60;

interface Services {
  database: Database;
  clock: Clock;
  users: UserService;
  emailLog: EmailLogService;
  providers: ProviderService;
  settings: ProviderSettingsService;
  tests: ProviderTestService;
}

@Resolver(() => ProviderDetail)
export class ProviderSettingsResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [ProviderDetail], { description: 'The ways out with settings, use and health, in the standard order.' })
  async providerDetails(): Promise<ProviderDetail[]> {
    return detailsOf(this.#services, await this.#services.providers.all());
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [ProviderPresetType], { description: 'Providers that people know by name, to fill a form with.' })
  providerPresets(): ProviderPresetType[] {
    return providerPresets;
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderCreatePayload, { description: 'Adds a provider, last in the order and disabled.' })
  providerCreate(
    @Arg('input', () => ProviderCreateInput) input: ProviderCreateInput,
    @Ctx() context: RequestContext,
  ): Promise<ProviderCreatePayload> {
    return withUserErrors(async () => ({
      provider: await this.#detail(await this.#services.settings.create(callerOf(context), input)),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderUpdatePayload, { description: 'Changes a provider. Secrets are written, never read.' })
  providerUpdate(
    @Arg('input', () => ProviderUpdateInput) input: ProviderUpdateInput,
    @Ctx() context: RequestContext,
  ): Promise<ProviderUpdatePayload> {
    return withUserErrors(async () => ({
      provider: await this.#detail(await this.#services.settings.update(callerOf(context), input)),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderDeletePayload, { description: 'Removes a provider that nothing ever went through.' })
  providerDelete(@Arg('input', () => ProviderDeleteInput) input: ProviderDeleteInput): Promise<ProviderDeletePayload> {
    return withUserErrors(async () => {
      await this.#services.settings.delete(input.id);
      return { deletedId: input.id };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProvidersReorderPayload, {
    description: 'Sets the standard order, which holds where no route says otherwise.',
  })
  providersReorder(
    @Arg('input', () => ProvidersReorderInput) input: ProvidersReorderInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvidersReorderPayload> {
    return withUserErrors(async () => {
      await this.#services.settings.reorder(callerOf(context), input.ids);
      return { providers: await this.providerDetails() };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderTestPayload, {
    description: 'Really tries a provider: asks it without a mail, or sends one through it alone.',
  })
  providerTest(
    @Arg('input', () => ProviderTestInput) { id, to }: ProviderTestInput,
    @Ctx() context: RequestContext,
  ): Promise<ProviderTestPayload> {
    return withUserErrors(async () => {
      const { tests, emailLog } = this.#services;
      if (!to) return { provider: await this.#detail(await tests.probe(id)), emailLog: null };
      const { provider, messageId } = await tests.sendMail(id, to);
      const row = await emailLog.find(callerOf(context), messageId);
      return { provider: await this.#detail(provider), emailLog: row && toEmailLogType(row) };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => ProviderRecoverPayload, { description: 'Ends the rest of a provider: mail goes through it at once.' })
  providerRecover(
    @Arg('input', () => ProviderRecoverInput) input: ProviderRecoverInput,
  ): Promise<ProviderRecoverPayload> {
    return withUserErrors(async () => ({
      provider: await this.#detail(await this.#services.tests.recover(input.id)),
    }));
  }

  @Guarded('SUPER_ADMIN')
  @Subscription(() => ProviderHealthUpdate, {
    description: 'Providers whose health, settings or test changed, as it commits.',
    topics: PROVIDER_HEALTH_UPDATES,
    topicId: ({ args, context }) => ({ args, context }),
  })
  async providerHealthUpdated(@Root() provider: Provider): Promise<ProviderHealthUpdate> {
    return { provider: await this.#detail(provider) };
  }

  @Guarded('PARENT')
  @FieldResolver(() => ProviderHealthType, { description: 'How it is doing.' })
  async health(
    @Root() { providerId }: ProviderDetail,
    @Arg('minutes', () => Int, { defaultValue: 60, description: 'How far back the window reaches, 1 to 1440 minutes.' })
    minutes: number,
    @Ctx() context: RequestContext,
  ): Promise<ProviderHealthType> {
    if (minutes < 1 || minutes > MAX_WINDOW_MINUTES)
      throw new BadInputError(`"minutes" must be from 1 to ${MAX_WINDOW_MINUTES}.`);
    const [row, window] = await Promise.all([
      healthLoader(context, this.#services.database).load(providerId),
      windowLoader(context, this.#services, minutes).load(providerId),
    ]);
    return toProviderHealth(row, window);
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who changed it last; null when a start did.' })
  async updatedBy(@Root() detail: ProviderDetail, @Ctx() context: RequestContext): Promise<UserType | null> {
    return detail.updatedByUserId ? shownUser(context, this.#services.users, detail.updatedByUserId) : null;
  }

  async #detail(provider: Provider): Promise<ProviderDetail> {
    const [detail] = await detailsOf(this.#services, [provider]);
    return detail!;
  }
}
