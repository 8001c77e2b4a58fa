import { settings } from '../infra/config.ts';
import { boot } from './bootstrap.ts';

const SECRET = /SECRET|PASSWORD|DATABASE_(DIRECT_)?URL/;

/** `merpati doctor`: every setting with its meaning and value, then what can be tried. Throws ConfigError with all problems. */
export async function doctor(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  say(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  for (const [name, schema] of Object.entries(settings.shape)) {
    const given = process.env[name];
    const standard = schema.safeParse(undefined).data;
    const shown = given
      ? SECRET.test(name)
        ? '(set)'
        : given
      : standard === undefined
        ? '(not set)'
        : `${describeDefault(standard)} (default)`;
    say(`${name} = ${shown}\n    ${schema.description ?? ''}`);
  }
  const { context, close } = await boot({ worker: false });
  try {
    const [row] = await context.database.query<{ version: string }>({
      text: `select current_setting('server_version') as version`,
    });
    say(`\nDatabase: PostgreSQL ${row?.version}, reachable`);
    const pending = await context.orm.migrator.getPending();
    say(pending.length === 0 ? 'Migrations: up to date' : `Migrations: ${pending.length} to run (\`merpati migrate\`)`);
    if (pending.length > 0) return;
    const providers = await context.providers.all();
    for (const { name, enabled, sandbox } of providers)
      say(`Provider: ${name}${sandbox ? ' (no mail leaves)' : ''}${enabled ? '' : ', off'}`);
    if (providers.length === 0) say('Provider: none; nothing can be sent');
  } finally {
    await close();
  }
}

function describeDefault(value: unknown): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
