import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { BadInputError } from '../../../kernel/errors.ts';
import { UserType } from '../../identity/identity.graphql.ts';
import { shownUser } from '../../identity/identity.loaders.ts';
import type { UserService } from '../../identity/user.service.ts';
import {
  AlertMuteAddInput,
  AlertMuteAddPayload,
  AlertMuteEndInput,
  AlertMuteEndPayload,
  AlertMuteType,
  AlertRuleSetInput,
  AlertRuleSetPayload,
  AlertRuleType,
} from './alert-settings.graphql.ts';
import type { AlertSettingsService } from './alert-settings.service.ts';
import { isAlertKind } from './alert-texts.ts';

@Resolver(() => AlertMuteType)
export class AlertSettingsResolver {
  readonly #settings: AlertSettingsService;
  readonly #users: UserService;

  constructor(services: { settings: AlertSettingsService; users: UserService }) {
    this.#settings = services.settings;
    this.#users = services.users;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [AlertRuleType], { description: 'How each kind of trouble is told.' })
  alertRules(): Promise<AlertRuleType[]> {
    return this.#settings.rules();
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [AlertMuteType], { description: 'Mute windows: open, to come, and over within a week; newest first.' })
  alertMutes(): Promise<AlertMuteType[]> {
    return this.#settings.mutes();
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertRuleSetPayload, { description: 'Sets how a kind is told from now on.' })
  alertRuleSet(
    @Arg('input', () => AlertRuleSetInput) { kind, ...rule }: AlertRuleSetInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertRuleSetPayload> {
    if (!isAlertKind(kind)) throw new BadInputError('There is no such kind of alert.');
    return withUserErrors(async () => ({ rule: await this.#settings.setRule(callerOf(context), kind, rule) }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertMuteAddPayload, { description: 'Keeps notices back for a while; alerts are kept and shown.' })
  alertMuteAdd(
    @Arg('input', () => AlertMuteAddInput) input: AlertMuteAddInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertMuteAddPayload> {
    return withUserErrors(async () => ({ mute: await this.#settings.mute(callerOf(context), input) }));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertMuteEndPayload, { description: 'Ends a mute window now; what still fires is sent.' })
  alertMuteEnd(
    @Arg('input', () => AlertMuteEndInput) { id }: AlertMuteEndInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertMuteEndPayload> {
    return withUserErrors(async () => ({ mute: await this.#settings.endMute(callerOf(context), id) }));
  }

  @Guarded('PARENT')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who opened it.' })
  createdBy(@Root() { createdByUserId }: AlertMuteType, @Ctx() context: RequestContext): Promise<UserType | null> {
    return shownUser(context, this.#users, createdByUserId);
  }
}
