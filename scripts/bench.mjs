// npm run bench -- <name|all> [--short] [--profile]: measures what tests/bench/<name>.bench.ts measures; s1 can write a CPU profile of
// its worker to .merpati/profiles/s1.cpuprofile and tell where the time goes.
import { runItems } from './lib/items.mjs';

await runItems('bench');
