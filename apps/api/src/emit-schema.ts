import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { createContext } from './context.ts';
import { readConfig } from './infra/config.ts';
import { createLog } from './infra/log.ts';
import { systemClock } from './kernel/clock.ts';
import { systemRandom } from './kernel/random.ts';
import { sorted } from './schema.ts';

const file = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../schema.graphql');

/** The schema as text. Nothing is connected to: building it needs no database. */
async function schemaText(): Promise<string> {
  const nowhere = 'postgres://nobody@127.0.0.1:1/none';
  const context = await createContext({
    config: readConfig({}),
    databaseUrl: nowhere,
    directUrl: nowhere,
    secret: 'only the schema is asked for',
    log: createLog('silent'),
    clock: systemClock,
    random: systemRandom,
    worker: false,
  });
  const text = `# Emitted by \`npm run schema\`; do not edit.\n\n${printSchema(sorted(context.schema))}\n`;
  await context.close();
  return text;
}

const text = await schemaText();
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  process.stderr.write('schema.graphql differs from the code. Run `npm run schema` and look at the difference.\n');
  process.exitCode = 1;
}
