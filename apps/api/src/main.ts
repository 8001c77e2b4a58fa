import { Command } from 'commander';
import { compileReadyMade } from './commands/compile-ready-made.ts';
import { doctor } from './commands/doctor.ts';
import { migrateCommand } from './commands/migrate.ts';
import { recountStatistics } from './commands/recount-statistics.ts';
import { seedCommand } from './commands/seed.ts';
import { serve } from './commands/serve.ts';
import { ConfigError } from './infra/config.ts';

const program = new Command('merpati').description('Merpati, a self-hosted e-mail platform.').showHelpAfterError();

program
  .command('start')
  .description('Database (embedded unless DATABASE_URL), migrations, API, worker and admin in one process.')
  .action(() => serve({ api: true, worker: true, prepare: true }));
program
  .command('api')
  .description('API and admin; as many copies as wanted.')
  .action(() => serve({ api: true, worker: false, prepare: false }));
program
  .command('worker')
  .description('Jobs and sending; as many copies as wanted.')
  .action(() => serve({ api: false, worker: true, prepare: false }));
program
  .command('migrate')
  .description('Brings the database up to date.')
  .option('--check', 'fail when entities and the migration snapshot differ')
  .option('--create <name>', 'write a new migration from the difference')
  .action(migrateCommand);
program.command('seed').description('Writes the demo shop into an empty database.').action(seedCommand);
program
  .command('recount-statistics')
  .description('Counts the statistics of mails anew from what is kept of each mail.')
  .action(recountStatistics);
program
  .command('compile-ready-made')
  .description('Writes the ready-made templates as they are sent, JSON; used by start.')
  .action(compileReadyMade);
program.command('doctor').description('Explains every setting and checks what can be checked.').action(doctor);

try {
  await program.parseAsync();
} catch (error) {
  const message =
    error instanceof ConfigError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
