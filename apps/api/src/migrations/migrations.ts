import { Migration20261120135741_initial } from './Migration20261120135741_initial.ts';
import { Migration20261120140000_delivery_tables } from './Migration20261120140000_delivery_tables.ts';

/** Every migration in order; a list, because the built program has no source files to look for. */
export const migrations = [Migration20261120135741_initial, Migration20261120140000_delivery_tables].map(
  (migration) => ({
    name: migration.name,
    class: migration,
  }),
);
