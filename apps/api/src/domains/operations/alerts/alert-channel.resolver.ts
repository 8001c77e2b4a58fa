import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { callerOf, type RequestContext } from '../../../infra/graphql/context.ts';
import { Guarded } from '../../../infra/graphql/policy.ts';
import { withUserErrors } from '../../../infra/graphql/user-error.ts';
import { toPublicId } from '../../../kernel/ids.ts';
import type { AlertChannel } from './alert.entity.ts';
import {
  AlertChannelInput,
  AlertChannelRemovePayload,
  AlertChannelSaveInput,
  AlertChannelSavePayload,
  AlertChannelTestPayload,
  AlertChannelType,
  AlertLanguage,
  type AlertServer,
} from './alert-channel.graphql.ts';
import type { AlertChannelService } from './alert-channel.service.ts';

@Resolver()
export class AlertChannelResolver {
  readonly #channels: AlertChannelService;

  constructor(services: { channels: AlertChannelService }) {
    this.#channels = services.channels;
  }

  @Guarded('SUPER_ADMIN')
  @Query(() => [AlertChannelType], { description: 'Where alerts go, by name.' })
  async alertChannels(): Promise<AlertChannelType[]> {
    return (await this.#channels.list()).map((channel) => this.#shown(channel));
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertChannelSavePayload, {
    description: 'Adds or changes a channel. One that was switched off by itself is tried again.',
  })
  alertChannelSave(
    @Arg('input', () => AlertChannelSaveInput) input: AlertChannelSaveInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertChannelSavePayload> {
    return withUserErrors(async () => {
      const saved = await this.#channels.save(callerOf(context), input);
      return { alertChannel: this.#shown(saved) };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertChannelRemovePayload, { description: 'Removes a channel; what waited for it is given up.' })
  alertChannelRemove(
    @Arg('input', () => AlertChannelInput) { id }: AlertChannelInput,
    @Ctx() context: RequestContext,
  ): Promise<AlertChannelRemovePayload> {
    return withUserErrors(async () => {
      await this.#channels.remove(callerOf(context), id);
      return { removedId: id };
    });
  }

  @Guarded('SUPER_ADMIN')
  @Mutation(() => AlertChannelTestPayload, { description: 'Really sends a message through a channel.' })
  alertChannelTest(@Arg('input', () => AlertChannelInput) { id }: AlertChannelInput): Promise<AlertChannelTestPayload> {
    return withUserErrors(async () => ({ alertChannel: this.#shown(await this.#channels.test(id)) }));
  }

  #shown(channel: AlertChannel): AlertChannelType {
    return Object.assign(new AlertChannelType(), {
      id: toPublicId('ach', channel.id),
      kind: channel.kind,
      name: channel.name,
      enabled: channel.enabled,
      language: channel.language === 'en' ? AlertLanguage.ENGLISH : AlertLanguage.INDONESIAN,
      recipients: channel.recipients,
      server: channel.settings ? serverOf(channel.settings) : null,
      secretsSet: this.#channels.secretsSetOf(channel),
      minSeverity: channel.minSeverity,
      escalationOnly: channel.escalationOnly,
      testedAt: channel.testedAt ?? null,
      testPassed: channel.testPassed ?? null,
      testText: channel.testText ?? null,
      problem: channel.problem ?? null,
    });
  }
}

function serverOf(settings: Record<string, unknown>): AlertServer {
  const text = (name: string) => (typeof settings[name] === 'string' ? settings[name] : null);
  const { port } = settings;
  return {
    host: text('host') ?? '',
    port: typeof port === 'number' ? port : null,
    security: text('security'),
    user: text('user'),
    from: text('from'),
  };
}
