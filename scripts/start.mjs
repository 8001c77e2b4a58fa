// npm start: builds what changed, then runs the sandbox and Merpati (database, API, worker, admin) until Ctrl-C.
import { build } from './build.mjs';
import { freePort, portSetting, requireFree } from './lib/ports.mjs';
import { supervise } from './lib/supervisor.mjs';
import { at, embeddedPostgres, node } from './lib/tools.mjs';

const port = portSetting('PORT', 3000);
const sandboxPort = portSetting('SANDBOX_PORT', 3001);
const smtpPort = portSetting('SANDBOX_SMTP_PORT', 0);
const portsAreFine = ![port, sandboxPort, smtpPort].includes(null);
const withSandbox = portsAreFine && process.env.NODE_ENV !== 'production' && process.env.MERPATI_SANDBOX !== '0';

if (portsAreFine) await requireFree('PORT', port);
if (withSandbox) await requireFree('SANDBOX_PORT', sandboxPort);
if (!(await build())) process.exit(1);

const programs = [{ name: 'Merpati', command: node, args: [at('apps/api/dist/main.js'), 'start'] }];
if (withSandbox) {
  const env = { SANDBOX_SMTP_PORT: String(smtpPort || (await freePort(sandboxPort + 1))) };
  programs[0].env = env;
  // First in, last out: mails still on their way when Merpati ends get their answer.
  programs.unshift({
    name: 'The sandbox',
    label: 'sandbox',
    command: node,
    args: [at('apps/sandbox/dist/main.js')],
    env,
  });
}

process.exit(await supervise(programs, leaveNothingRunning));

/** Merpati stops its own database; one that crashed could not. */
async function leaveNothingRunning() {
  if (process.env.DATABASE_URL) return;
  const { embeddedDataDir, stopUnusedEmbeddedPostgres } = await embeddedPostgres();
  await stopUnusedEmbeddedPostgres(embeddedDataDir(at(process.env.MERPATI_DATA_DIR ?? '.merpati')));
}
