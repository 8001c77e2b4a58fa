import { type Context, createContext } from '../context.ts';
import { type Config, readConfig } from '../infra/config.ts';
import { type EmbeddedPostgres, embeddedDataDir, startEmbeddedPostgres } from '../infra/embedded-postgres.ts';
import { createLog, type Log } from '../infra/log.ts';
import { readOrCreateSecret } from '../infra/secrets.ts';
import { systemClock } from '../kernel/clock.ts';
import { systemRandom } from '../kernel/random.ts';

export interface Booted {
  config: Config;
  log: Log;
  context: Context;
  /** Closes the context, then the embedded database. */
  close: () => Promise<void>;
}

/** Settings, database and context for one process. Throws ConfigError. */
export async function boot(options: { worker: boolean }): Promise<Booted> {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL);
  const embedded = config.DATABASE_URL ? null : await startEmbedded(config, log);
  const databaseUrl = config.DATABASE_URL ?? embedded!.url;
  try {
    const context = await createContext({
      config,
      databaseUrl,
      directUrl: config.DATABASE_DIRECT_URL ?? databaseUrl,
      secret: config.MERPATI_SECRET ?? readOrCreateSecret(config.MERPATI_DATA_DIR, systemRandom),
      log,
      clock: systemClock,
      random: systemRandom,
      worker: options.worker,
    });
    const close = async () => {
      await context.close();
      await embedded?.stop();
    };
    return { config, log, context, close };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

function startEmbedded(config: Config, log: Log): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir: embeddedDataDir(config.MERPATI_DATA_DIR), log: (line) => log.info(line) });
}
