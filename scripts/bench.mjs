// npm run bench -- <name|all> [--short]: measures what tests/bench/<name>.bench.ts measures.
import { runItems } from './lib/items.mjs';

await runItems('bench');
