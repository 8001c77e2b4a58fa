import { migrate } from '../infra/orm.ts';
import { type Running, startApi, startShared, startWorker } from '../program.ts';
import { prepareInstallation } from '../seed/prepare-installation.ts';
import { type Booted, boot } from './bootstrap.ts';
import { compileReadyMadeApart } from './compile-ready-made.ts';

/** After this long a process that cannot end is ended, in ms. */
const STOP_LIMIT_MS = 12_000;

/** Runs until SIGINT or SIGTERM, then ends in order. `prepare`: migrate and seed first. */
export async function serve(roles: { api: boolean; worker: boolean; prepare: boolean }): Promise<void> {
  const ended = untilSignal();
  const booted = await boot({ worker: roles.worker });
  const running: Running[] = [];
  try {
    const signInLink = await prepare(booted, roles.prepare);
    running.push(await startShared(booted.context));
    if (roles.worker) running.push(await startWorker(booted.context));
    if (roles.api) running.push(await startApi(booted.context, booted.config.PORT));
    announce(booted, roles, signInLink);
    await ended;
  } finally {
    const limit = setTimeout(() => process.exit(1), STOP_LIMIT_MS);
    for (const part of running.reverse())
      await part.stop().catch((error: unknown) => booted.log.warn({ err: error }, 'stopping'));
    await booted.close();
    clearTimeout(limit);
  }
}

async function prepare({ context, config }: Booted, wanted: boolean): Promise<string | null> {
  if (!wanted) return null;
  await migrate(context.orm);
  return prepareInstallation(context, config, compileReadyMadeApart);
}

function announce({ config, log }: Booted, roles: { api: boolean }, signInLink: string | null): void {
  if (!roles.api) return void log.info('worker ready');
  process.stdout.write(`Merpati ready: ${config.PUBLIC_URL}\n`);
  if (signInLink) process.stdout.write(`Sign in (works once): ${signInLink}\n`);
}

/** Resolves at the first signal; further ones change nothing, so that a double Ctrl-C does not cut the end short. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve());
    process.on('SIGTERM', () => resolve());
  });
}
