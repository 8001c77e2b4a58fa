import { startChild, stopChild } from './children.mjs';

/**
 * Keeps several programs running as one: Ctrl-C (however often) ends them in the order given, the last started first to go,
 * and when one ends by itself the others are ended too. Resolves to the exit code.
 * @param programs `{ name, command, args, label?, env? }`, in the order they start
 * @param beforeExit runs when all have ended; gets true when they were asked to
 */
export async function supervise(programs, beforeExit = async () => {}) {
  const running = programs.map((program) => ({
    name: program.name,
    ...startChild(program.command, program.args, program),
  }));
  let asked = () => {};
  const interrupt = new Promise((resolve) => {
    asked = () => resolve(null);
  });
  // npm passes the terminal's signal on once more, so each of these may come several times.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, asked);
  const ends = running.map(async (one) => `${one.name} ${await one.ended}`);
  const reason = await Promise.race([interrupt, ...ends]);
  if (reason === null) console.log('Stopping …');
  else console.error(`Stopping, because ${reason}.`);
  for (const one of running.toReversed()) await stopChild(one);
  await beforeExit(reason === null);
  return reason === null ? 0 : 1;
}
