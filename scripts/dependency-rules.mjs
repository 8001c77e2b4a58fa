// Checks who imports whom: node scripts/dependency-rules.mjs [folder of a checkout]
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { forbidden, roots } from '../.dependency-cruiser.mjs';
import { root } from './lib/tools.mjs';

const folder = path.resolve(process.argv[2] ?? root);
process.chdir(folder);

const present = roots.filter((each) => existsSync(each));
const onDisk = present.flatMap(sourcesIn);
const { output } = await cruise(present, {
  baseDir: folder,
  ruleSet: { forbidden },
  validate: true,
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)dist/' },
});

const seen = new Set(output.modules.map((module) => module.source));
const missed = onDisk.filter((file) => !seen.has(file));
const problems = output.summary.violations.map(describe);
// With a compiler it does not understand the tool sees nothing, finds nothing and is content.
if (onDisk.length === 0) problems.push(`No source file was found below ${roots.join(', ')}.`);
if (missed.length > 0)
  problems.push(`${missed.length} of ${onDisk.length} source files were not looked at, first ${missed[0]}.`);

for (const problem of problems) console.error(problem);
console.log(`${problems.length === 0 ? 'No breach' : `${problems.length} breaches`} in ${onDisk.length} modules`);
process.exit(problems.length === 0 ? 0 : 1);

function sourcesIn(start) {
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function describe({ rule, from, to, cycle }) {
  const way = cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to;
  const comment = forbidden.find((one) => one.name === rule.name)?.comment;
  return `${rule.name}: ${from} → ${way}${comment ? `\n  ${comment}` : ''}`;
}
