import { boot } from './bootstrap.ts';

/** `merpati recount-statistics`: counts the statistics of mails anew from what is kept of each mail. */
export async function recountStatistics(): Promise<void> {
  const { context, close } = await boot({ worker: false });
  try {
    await context.statistics.recount();
    process.stdout.write('The statistics are counted anew.\n');
  } finally {
    await close();
  }
}
