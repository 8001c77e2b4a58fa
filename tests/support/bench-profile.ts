import { readFileSync } from 'node:fs';
import { root } from './processes.ts';

const MOST = 25;
/** Less than this is not worth a line. */
const LEAST_SHARE = 0.008;

interface Profile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

/** Where a process spent its busy time by itself: parts first, then functions; shares of all but idling. */
export function selfTimes(file: string): { name: string; share: number }[] {
  const { nodes, samples, timeDeltas }: Profile = JSON.parse(readFileSync(file, 'utf8'));
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parts = new Map<string, number>();
  const functions = new Map<string, number>();
  let busy = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    const took = timeDeltas[index] ?? 0;
    if (!frame || frame.functionName === '(idle)' || frame.functionName === '(program)') continue;
    busy += took;
    add(parts, `part ${partOf(frame.url, frame.functionName)}`, took);
    add(functions, `${frame.functionName || '(anonymous)'} ${placeOf(frame.url)}:${frame.lineNumber + 1}`, took);
  }
  const shares = (times: Map<string, number>) =>
    [...times]
      .map(([name, took]) => ({ name, share: took / busy }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => b.share - a.share)
      .slice(0, MOST);
  return [...shares(parts), ...shares(functions)];
}

function add(times: Map<string, number>, name: string, took: number): void {
  times.set(name, (times.get(name) ?? 0) + took);
}

/** A library, a folder of ours, a module of Node, or what V8 does itself. */
function partOf(url: string, functionName: string): string {
  if (url.startsWith('node:')) return url.replace(/^(node:(?:internal\/)?[\w-]+).*/, '$1');
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (library) return library;
  const own = /apps\/api\/dist\/((?:domains\/)?[\w-]+)/.exec(url)?.[1];
  return own ? `ours: ${own}` : functionName;
}

function placeOf(url: string): string {
  return url.replace(`file://${root}/`, '').replace('node_modules/', '');
}
