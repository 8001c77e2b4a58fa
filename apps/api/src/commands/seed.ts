import { migrate } from '../infra/orm.ts';
import { seedDemo } from '../seed/demo.ts';
import { saveSandboxProviders } from '../seed/prepare-installation.ts';
import { boot } from './bootstrap.ts';

/** `merpati seed`: the demo shop, unless there are accounts already. */
export async function seedCommand(): Promise<void> {
  const { context, close } = await boot({ worker: false });
  try {
    await migrate(context.orm);
    // Its history tells which provider took each mail.
    await saveSandboxProviders(context, context.config);
    const seeded = await seedDemo(context);
    process.stdout.write(seeded ? 'The demo shop is there.\n' : 'There are accounts already; nothing was written.\n');
  } finally {
    await close();
  }
}
