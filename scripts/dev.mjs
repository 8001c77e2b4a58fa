// npm run dev: the same as npm start, straight from the sources: API and sandbox restart, the admin reloads when a file changes.
import { freePort, portSetting, requireFree } from './lib/ports.mjs';
import { supervise } from './lib/supervisor.mjs';
import { at, embeddedPostgres, tool } from './lib/tools.mjs';

const port = portSetting('PORT', 3000) ?? 3000;
const sandboxPort = portSetting('SANDBOX_PORT', 3001) ?? 3001;
const smtpPort = portSetting('SANDBOX_SMTP_PORT', 0) || (await freePort(sandboxPort + 1));
await requireFree('PORT', port);
await requireFree('SANDBOX_PORT', sandboxPort);
const vitePort = await freePort(5173);

const env = {
  PORT: String(port),
  SANDBOX_PORT: String(sandboxPort),
  SANDBOX_SMTP_PORT: String(smtpPort),
  // Links and the sign-in address lead to the admin that reloads.
  PUBLIC_URL: process.env.PUBLIC_URL ?? `http://localhost:${vitePort}`,
};
const watch = (main, ...args) => ['watch', '--clear-screen=false', at(main), ...args];

// Held here, the database stays up while the API restarts around it.
const database = process.env.DATABASE_URL ? undefined : await startDatabase();

const code = await supervise([
  { name: 'The sandbox', label: 'sandbox', command: tool('tsx'), args: watch('apps/sandbox/src/main.ts'), env },
  {
    name: 'Vite',
    label: 'admin  ',
    command: tool('vite', 'apps/admin'),
    args: ['--port', String(vitePort), '--strictPort', '--clearScreen', 'false'],
    cwd: at('apps/admin'),
    env,
  },
  { name: 'Merpati', command: tool('tsx'), args: watch('apps/api/src/main.ts', 'start'), env },
]);
await database?.stop();
process.exit(code);

async function startDatabase() {
  const { embeddedDataDir, startEmbeddedPostgres } = await embeddedPostgres();
  return startEmbeddedPostgres({ dataDir: embeddedDataDir(at(process.env.MERPATI_DATA_DIR ?? '.merpati')) });
}
