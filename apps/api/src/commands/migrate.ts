import { migrate } from '../infra/orm.ts';
import { ensureAdmin } from '../seed/prepare-installation.ts';
import { boot } from './bootstrap.ts';

/** `merpati migrate`: up to date, or only compare (`--check`), or write the difference as a new migration (`--create`). */
export async function migrateCommand(options: { check?: boolean; create?: string }): Promise<void> {
  const { context, config, close } = await boot({ worker: false });
  try {
    if (options.create) {
      const { fileName } = await context.orm.migrator.create(undefined, false, false, options.create);
      process.stdout.write(fileName ? `Wrote ${fileName}; add it to migrations.ts.\n` : 'Nothing to write.\n');
    } else if (options.check) {
      if (!(await context.orm.migrator.checkSchema())) return;
      process.stderr.write('Entities and the migration snapshot differ. Run `merpati migrate --create <name>`.\n');
      process.exitCode = 1;
    } else {
      const done = await migrate(context.orm);
      await ensureAdmin(context, config, false);
      process.stdout.write(done.length > 0 ? `Migrated: ${done.join(', ')}\n` : 'The database is up to date.\n');
    }
  } finally {
    await close();
  }
}
