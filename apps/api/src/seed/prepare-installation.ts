import type { Context } from '../context.ts';
import { ProviderKind } from '../domains/delivery/provider.entity.ts';
import type { ProviderInput } from '../domains/delivery/provider.service.ts';
import type { User } from '../domains/identity/user.entity.ts';
import type { CompiledSet } from '../domains/templates/ready-made.service.ts';
import type { Config } from '../infra/config.ts';
import { DEMO_ADMIN_EMAIL, seedDemo } from './demo.ts';

/** Keys of the stand-ins; they open nothing outside this machine. */
const SANDBOX_TOKEN = 'sandbox-mailketing-token';
const SANDBOX_BREVO_KEY = 'sandbox-brevo-key';
const SANDBOX_SMTP_USER = 'sandbox';
const SANDBOX_SMTP_PASSWORD = 'sandbox-smtp-password';

/** Ready-made templates, first super admin, stand-in providers and demo data. Returns a link that signs in once, or null without a super admin. */
export async function prepareInstallation(
  context: Context,
  config: Config,
  compileSet: () => Promise<CompiledSet>,
): Promise<string | null> {
  const sandbox = config.MERPATI_SANDBOX && !config.production;
  await context.readyMade.install(compileSet);
  if (sandbox) await saveSandboxProviders(context, config);
  if (sandbox && config.MERPATI_DEMO) await seedDemo(context);
  const admin = await ensureAdmin(context, config, sandbox);
  return admin && context.users.signInLink(admin);
}

/** The super admin of the settings; in the sandbox an invented one otherwise; null when there is none to make. */
export async function ensureAdmin(context: Context, config: Config, sandbox: boolean): Promise<User | null> {
  const { MERPATI_ADMIN_EMAIL: email, MERPATI_ADMIN_PASSWORD: password } = config;
  if (email) return context.users.ensureSuperAdmin({ email, password: password ?? null, name: 'Super admin' });
  return sandbox
    ? context.users.ensureSuperAdmin({ email: DEMO_ADMIN_EMAIL, password: null, name: 'Dewi Lestari' })
    : null;
}

/** Unless there is a provider of one's own, mail goes to the sandbox. Ports may change from start to start; the order is kept. */
export async function saveSandboxProviders({ providers }: Context, config: Config): Promise<void> {
  const known = await providers.all();
  if (known.some((provider) => !provider.sandbox)) return;
  const places = new Map(known.map(({ name, position }) => [name, position]));
  for (const provider of sandboxProviders(config))
    await providers.save({ ...provider, position: places.get(provider.name) ?? provider.position });
}

/** The stand-ins, in the order of the standard route: Mailketing, Brevo, and a relay that carries headers. */
export function sandboxProviders(config: Config): ProviderInput[] {
  const sandbox = `http://127.0.0.1:${config.SANDBOX_PORT}`;
  return [
    {
      name: 'Mailketing (sandbox)',
      kind: ProviderKind.MAILKETING_V1,
      sandbox: true,
      position: 1,
      settings: { baseUrl: `${sandbox}/mailketing/api/v1`, answerTimeoutMs: 10_000 },
      secrets: { apiToken: SANDBOX_TOKEN },
    },
    {
      name: 'Brevo (sandbox)',
      kind: ProviderKind.BREVO,
      sandbox: true,
      position: 2,
      settings: { baseUrl: `${sandbox}/brevo/v3`, answerTimeoutMs: 10_000 },
      secrets: { apiKey: SANDBOX_BREVO_KEY },
    },
    {
      name: 'SMTP (sandbox)',
      kind: ProviderKind.SMTP,
      sandbox: true,
      position: 3,
      settings: {
        host: '127.0.0.1',
        port: config.SANDBOX_SMTP_PORT,
        security: 'none',
        user: SANDBOX_SMTP_USER,
        messageIdDomain: new URL(config.PUBLIC_URL).hostname,
        answerTimeoutMs: 10_000,
      },
      secrets: { password: SANDBOX_SMTP_PASSWORD },
    },
  ];
}
