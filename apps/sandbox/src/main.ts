import { startSandbox } from './sandbox.ts';
import { readSettings } from './settings.ts';

async function main(): Promise<void> {
  const sandbox = await startSandbox(readSettings(process.env));
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    sandbox.close().catch(fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(`Merpati sandbox ready: ${sandbox.httpUrl} (SMTP ${sandbox.smtpHost}:${sandbox.smtpPort})`);
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

main().catch(fail);
