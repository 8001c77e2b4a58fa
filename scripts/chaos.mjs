// npm run chaos -- <name|all> [--short]: breaks things as tests/chaos/<name>.chaos.ts says, and counts what was lost.
import { runItems } from './lib/items.mjs';

await runItems('chaos');
