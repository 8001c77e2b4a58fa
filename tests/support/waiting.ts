const STEP_MS = 20;

/** Waits until `probe` gives something truthy and returns it; fails with `what` after `withinMs`. */
export async function eventually<T>(
  what: string,
  probe: () => T | Promise<T>,
  withinMs = 15_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const found = await probe();
    if (found) return found as NonNullable<Exclude<T, false>>;
    if (performance.now() > deadline) throw new Error(`Within ${withinMs} ms this did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
