import { createRequire } from 'node:module';
import type { ProviderService } from './domains/delivery/provider.service.ts';
import type { Config } from './infra/config.ts';
import { type Platform, PlatformMode } from './infra/graphql/platform.resolver.ts';

const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

/** What people are told of the installation: whether mail leaves it, and where the mailbox of the sandbox is. */
export async function describePlatform(config: Config, providers: ProviderService): Promise<Platform> {
  const all = await providers.all();
  const sandbox = all.length > 0 && all.every((provider) => provider.sandbox || !provider.enabled);
  return {
    mode: sandbox ? PlatformMode.SANDBOX : PlatformMode.LIVE,
    version,
    sandboxMailboxUrl: sandbox
      ? `${new URL(config.PUBLIC_URL).protocol}//${new URL(config.PUBLIC_URL).hostname}:${config.SANDBOX_PORT}`
      : null,
    timeZone: 'Asia/Jakarta',
  };
}
