// Loaded into a worker before its program: counts what it asks of the database, and writes the count into the file that
// BENCH_STATEMENTS_FILE names when it gets SIGUSR2.
import { renameSync, writeFileSync } from 'node:fs';
import pg from 'pg';

const file = process.env.BENCH_STATEMENTS_FILE ?? '';
let count = 0;

const { query } = pg.Client.prototype;
pg.Client.prototype.query = new Proxy(query, {
  apply: (target, client, args) => {
    count += 1;
    return Reflect.apply(target, client, args);
  },
});
process.on('SIGUSR2', () => {
  writeFileSync(`${file}.new`, String(count));
  renameSync(`${file}.new`, file);
});
