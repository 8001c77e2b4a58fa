import { GraphQLURL } from 'graphql-scalars';
import { Arg, Ctx, ID, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { IdPrefix } from '../../kernel/ids.ts';
import { fromPublicId } from '../../kernel/ids.ts';
import type { NodeFinder } from '../module.ts';
import { callerOf, type RequestContext } from './context.ts';
import { Node } from './node.ts';
import { assertAllowed, Exposed, Guarded } from './policy.ts';

export enum PlatformMode {
  SANDBOX = 'SANDBOX',
  LIVE = 'LIVE',
}

registerEnumType(PlatformMode, {
  name: 'PlatformMode',
  description: 'Whether mail leaves.',
  valuesConfig: {
    SANDBOX: { description: 'Every provider is the stand-in: no mail leaves.' },
    LIVE: { description: 'At least one provider is real.' },
  },
});

@ObjectType({ description: 'What a visitor may know about this installation.' })
export class Platform {
  @Exposed('ANYONE', () => PlatformMode, 'Whether mail leaves.')
  mode!: PlatformMode;

  @Exposed('ANYONE', () => String, 'Version of Merpati.')
  version!: string;

  @Exposed('ANYONE', () => GraphQLURL, 'Page of the sandbox where its mail can be read; null when live.', {
    nullable: true,
  })
  sandboxMailboxUrl!: string | null;

  @Exposed('ANYONE', () => String, 'IANA time zone in which times are shown, `Asia/Jakarta`.')
  timeZone!: string;
}

@Resolver()
export class PlatformResolver {
  readonly #describe: () => Promise<Platform>;
  readonly #nodes: Partial<Record<IdPrefix, NodeFinder>>;

  constructor(options: { describe: () => Promise<Platform>; nodes: Partial<Record<IdPrefix, NodeFinder>> }) {
    this.#describe = options.describe;
    this.#nodes = options.nodes;
  }

  @Guarded('ANYONE')
  @Query(() => Platform, { description: 'This installation.' })
  platform(): Promise<Platform> {
    return this.#describe();
  }

  @Guarded('SIGNED_IN')
  @Query(() => Node, {
    nullable: true,
    description: 'Any object by its id; null when there is none or it is not yours.',
  })
  async node(
    @Arg('id', () => ID, { description: 'Id with its prefix, such as `msg_…`.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const prefix = id.split('_', 1)[0] as IdPrefix;
    const finder = this.#nodes[prefix];
    const uuid = finder && fromPublicId(prefix, id);
    if (!finder || !uuid) return null;
    const caller = callerOf(context);
    assertAllowed(finder.policy, caller);
    return finder.find(caller, uuid);
  }
}
